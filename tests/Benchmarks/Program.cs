using Fokuslupe.Benchmarks;

return args switch
{
    ["lesen", .. var rest] => await ReadingReport.RunAsync(rest),
    _ => 2,
};
