namespace Fokuslupe.Analysis.Models;

/// <summary>A model that was just trained and is not yet written.</summary>
/// <param name="Task">Task.</param>
/// <param name="Engine">Name of the engine that trained it.</param>
/// <param name="Bytes">The model file.</param>
/// <param name="Rows">Number of training rows.</param>
/// <param name="Metrics">Figures by name.</param>
/// <param name="MeasuredOn">How they were measured, in a sentence.</param>
internal sealed record TrainedModel(string Task, string Engine, byte[] Bytes, int Rows, IReadOnlyDictionary<string, double> Metrics, string MeasuredOn);
