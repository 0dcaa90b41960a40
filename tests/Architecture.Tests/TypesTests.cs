using System.Reflection;
using System.Runtime.CompilerServices;

namespace Fokuslupe.Architecture.Tests;

/// <summary>Rules for the types of the product.</summary>
public sealed class TypesTests
{
    public static TheoryData<string> Assemblies => ["Domain", "Analysis", "Storage", "Api", "Training"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Class_IsSealedOrStatic(string assembly)
    {
        var open = TypesOf(assembly).Where(type => type is { IsClass: true, IsSealed: false } && !IsTopLevelProgram(type));

        Assert.Empty(open.Select(type => type.FullName));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Namespace_BeginsWithItsProject(string assembly)
    {
        var strangers = TypesOf(assembly)
            .Where(type => !IsTopLevelProgram(type))
            .Where(type => type.Namespace is not { } name || !$"{name}.".StartsWith($"Fokuslupe.{assembly}.", StringComparison.Ordinal));

        Assert.Empty(strangers.Select(type => type.FullName));
    }

    [Fact]
    public void Training_HasNoPublicTypes() => Assert.Empty(Load("Training").GetExportedTypes().Select(type => type.FullName));

    [Fact]
    public void DomainRecord_IsImmutable()
    {
        var settable = TypesOf("Domain")
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

        Assert.Empty(settable.Select(property => $"{property.DeclaringType}.{property.Name}"));
    }

    private static IEnumerable<Type> TypesOf(string assembly) => Load(assembly).GetTypes().Where(type => !IsGenerated(type));

    private static Assembly Load(string assembly) => Assembly.Load($"Fokuslupe.{assembly}");

    private static bool IsTopLevelProgram(Type type) => type is { Name: "Program", Namespace: null };

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Namespace?.StartsWith("Fokuslupe", StringComparison.Ordinal) == false
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
