using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class BuiltInEngineTests() : TextEngineContract(BuiltInEngine.Instance);
