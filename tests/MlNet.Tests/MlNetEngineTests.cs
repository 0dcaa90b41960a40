using Fokuslupe.Analysis.Tests.Models;

namespace Fokuslupe.MlNet.Tests;

public sealed class SdcaTests() : TextEngineContract(new MlNetEngine(MlNetTrainers.Sdca));

public sealed class PerceptronTests() : TextEngineContract(new MlNetEngine(MlNetTrainers.Perceptron));

public sealed class FastTreeTests() : TextEngineContract(new MlNetEngine(MlNetTrainers.FastTree));
