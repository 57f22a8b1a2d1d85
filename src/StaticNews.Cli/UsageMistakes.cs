using System.CommandLine;
using System.CommandLine.Parsing;
using StaticNews.Cli.Reporting;
using StaticNews.Content;

namespace StaticNews.Cli;

/// <summary>What is wrong with a command line, in the newsroom's language and with what was probably meant.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="messages">The language.</param>
internal sealed class UsageMistakes(ParseResult parsed, Messages messages)
{
    /// <summary>Of an option such as <c>-q</c>: each is near to all others.</summary>
    private const int Shortest = 2;

    /// <summary>A line for each, the way out behind it.</summary>
    public IEnumerable<string> Lines => Unknown().Concat(parsed.Errors.Select(Told).OfType<string>()).Distinct();

    /// <summary>What belongs to an option or a command that nobody knows is no mistake of its own.</summary>
    private IEnumerable<string> Unknown()
    {
        var belongs = false;
        foreach (var word in parsed.UnmatchedTokens)
        {
            if (word.StartsWith('-'))
            {
                yield return Refusal(messages.Text("refused.option", word), word.Split('=')[0], Options());
            }
            else if (!belongs)
            {
                var command = parsed.CommandResult.Command;
                yield return command.Subcommands.Count > 0
                    ? Refusal(messages.Text("usage.command", word), word, command.Subcommands.Select(known => known.Name))
                    : $"{messages.Text("usage.needless", word, command.Name)}; {messages.Text("cure.help")}";
            }

            belongs = !word.Contains('=', StringComparison.Ordinal);
        }
    }

    private string? Told(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: var option } => NoValue(option.Name, option.HelpName),
        OptionResult { Option: var option } result when result.Tokens.Count > option.Arity.MaximumNumberOfValues => messages.Text("usage.twice", option.Name),
        ArgumentResult { Tokens.Count: 0, Argument: var argument } result => NoValue((result.Parent as CommandResult)?.Command.Name ?? argument.Name, argument.HelpName),
        CommandResult { Command: var command } => parsed.UnmatchedTokens.Count > 0
            ? null
            : messages.Text("cure.one_of", command.Name, string.Join(", ", command.Subcommands.Select(known => known.Name))),
        _ => error.Message,
    };

    private string NoValue(string name, string? values) => values?.Contains('|', StringComparison.Ordinal) == true
        ? messages.Text("cure.one_of", name, values.Replace("|", ", ", StringComparison.Ordinal))
        : messages.Text("usage.no_value", name);

    private string Refusal(string what, string word, IEnumerable<string> known) =>
        $"{what}; {(word.Length > Shortest && Suggestion.For(word, known) is { } meant ? messages.Text("cure.near", meant) : messages.Text("cure.help"))}";

    private IEnumerable<string> Options() =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options).SelectMany(option => option.Aliases.Prepend(option.Name));
}
