using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class LinkageGroupingTests() : DemandGroupingContract(new LinkageGrouping());
