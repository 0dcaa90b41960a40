using Fokuslupe.Benchmarks;

return args switch
{
    [] => await ServiceBenchmarks.StartAsync() + await ServiceBenchmarks.ImportAsync() + await ServiceBenchmarks.ClassifyAsync(),
    ["start"] => await ServiceBenchmarks.StartAsync(),
    ["import"] => await ServiceBenchmarks.ImportAsync(),
    ["klassifikation"] => await ServiceBenchmarks.ClassifyAsync(),
    ["vorhersage"] => PredictionBenchmarks.Predict(),
    ["training"] => PredictionBenchmarks.Train(),
    ["seiten", .. var pages] => await PageBenchmarks.RunAsync(pages),
    ["gruppieren", .. var sizes] => GroupingBenchmarks.Run(sizes),
    ["lesen", .. var rest] => await ReadingReport.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Benchmarks [start | import | klassifikation | vorhersage | training | gruppieren [number ...] | seiten [number [folder]] | lesen [folder] [-v]]");
    return 2;
}
