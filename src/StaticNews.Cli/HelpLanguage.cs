using System.CommandLine;
using StaticNews.Cli.Reporting;

namespace StaticNews.Cli;

/// <summary>Lets the help speak the newsroom's language. English stands beside each command and option, other words in <c>Reporting/ru/help.yml</c>.</summary>
/// <param name="messages">The language.</param>
internal sealed class HelpLanguage(Messages messages)
{
    private const string OfProgram = "program";
    private const string OfFrame = "frame.";

    /// <summary>Writes the help that was asked for.</summary>
    public int Write(RootCommand program, ParseResult asked, TextWriter output)
    {
        Translate(program, "");
        using var written = new StringWriter();
        var code = asked.Invoke(new InvocationConfiguration { Output = written });
        output.Write(Framed(written.ToString()));
        return code;
    }

    private void Translate(Command command, string path)
    {
        foreach (var symbol in Symbols(command))
        {
            symbol.Description = WordsOf(symbol, path) ?? symbol.Description;
        }

        foreach (var sub in command.Subcommands)
        {
            Translate(sub, PathOf(sub, path));
        }
    }

    private static IEnumerable<Symbol> Symbols(Command command) =>
        (command is RootCommand ? [command] : Enumerable.Empty<Symbol>()).Concat(command.Options).Concat(command.Arguments).Concat(command.Subcommands);

    /// <summary>The words for one place, or those for all places where an option means the same.</summary>
    private string? WordsOf(Symbol symbol, string path)
    {
        var name = symbol is RootCommand ? OfProgram : symbol.Name;
        return messages.Help.GetValueOrDefault(path + name) ?? (symbol is Command ? null : OfGroup(path, name) ?? messages.Help.GetValueOrDefault(name));
    }

    private string? OfGroup(string path, string name) => messages.Help.GetValueOrDefault($"{path.Split(' ')[0]} {name}");

    /// <summary>The library's own words stand in the text alone: a heading with its colon, or a bracket.</summary>
    private string Framed(string help) => messages.Help
        .Where(word => word.Key.StartsWith(OfFrame, StringComparison.Ordinal))
        .Select(word => (English: word.Key[OfFrame.Length..], word.Value))
        .Aggregate(help, (text, word) => word.English.StartsWith('[')
            ? text.Replace(word.English, word.Value, StringComparison.Ordinal)
            : text.Replace(word.English + ":", word.Value + ":", StringComparison.Ordinal));

    private static string PathOf(Command command, string path) => $"{path}{command.Name} ";
}
