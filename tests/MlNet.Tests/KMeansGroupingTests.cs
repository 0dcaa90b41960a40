using Fokuslupe.Analysis.Tests.Anliegen;

namespace Fokuslupe.MlNet.Tests;

public sealed class KMeansGroupingTests() : DemandGroupingContract(new KMeansGrouping());
