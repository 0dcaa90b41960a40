using System.Text;

using Fokuslupe.Training;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await TrainingApp.RunAsync(args, Console.Out, Console.Error);
