using System.CommandLine;
using Bulletin.Findings;

namespace Bulletin.Cli.Commands;

/// <summary>A command with an example that its help shows.</summary>
internal sealed class Verb(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;

    public static Verb Of(string name, Words description, Words example, Language language) => new(name, description.In(language), example.In(language));
}
