using System.CommandLine;

using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Training;

/// <summary><c>--engine</c> and <c>--trainer</c> of the verbs that learn.</summary>
internal sealed class EngineOptions
{
    private readonly Option<string?> _engine = new("--engine") { Description = "What learns: builtin, or mlnet in a program that was built with it. [default: builtin]" };

    private readonly Option<string?> _trainer = new("--trainer") { Description = "Trainer of mlnet: fasttree, sdca or perceptron." };

    /// <summary>Lets a command have the options, and refuse what this program lacks.</summary>
    /// <param name="command">The command.</param>
    /// <param name="trainers">Whether there are trainers to choose from for it.</param>
    public EngineOptions(Command command, bool trainers = true)
    {
        command.Options.Add(_engine);
        if (trainers)
        {
            command.Options.Add(_trainer);
        }

        command.Validators.Add(result =>
        {
            // Before the parser has filled in defaults: what is not named is null here.
            if (Choice(result.GetValue(_engine), result.GetValue(_trainer)).Problem is { } problem)
            {
                result.AddError(problem);
            }
        });
    }

    /// <summary>What this call asks for.</summary>
    public EngineChoice Choice(ParseResult parse) => Choice(parse.GetValue(_engine), parse.GetValue(_trainer));

    private static EngineChoice Choice(string? engine, string? trainer) => new(engine ?? EngineChoice.BuiltIn.Engine, trainer);
}
