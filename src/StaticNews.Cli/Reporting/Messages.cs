using StaticNews.Content;
using StaticNews.Rendering.Themes;

namespace StaticNews.Cli.Reporting;

/// <summary>
/// What the program says of a run, in one language. English stands in the catalogue of rules; the words of another language lie beside
/// this file and are read when the first mistake has to be told, so that a run without any pays nothing.
/// </summary>
public sealed class Messages
{
    private readonly Lazy<Dictionary<string, string>> _rules;
    private readonly Lazy<Dictionary<string, string>> _summary;
    private readonly Lazy<Dictionary<string, string>> _help;

    private Messages(string language)
    {
        Language = language;
        _rules = new(() => language == "en" ? [] : Texts("rules"));
        _summary = new(() => Texts("summary"));
        _help = new(() => language == "en" ? [] : Texts("help"));
    }

    public static Messages English { get; } = new("en");

    public static Messages Russian { get; } = new("ru");

    /// <summary>Those of a site: Russian or, for all other languages, English.</summary>
    public static Messages In(string language) => language.Split('-', '_')[0].Equals("ru", StringComparison.OrdinalIgnoreCase) ? Russian : English;

    /// <summary>The language: <c>ru</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The names of the texts that take the place of English ones: <c>SN1104.message</c>, <c>cures.write</c>.</summary>
    public IReadOnlyDictionary<string, string> Rules => _rules.Value;

    /// <summary>What takes the place of the English help, by command and option: <c>check --links</c>.</summary>
    public IReadOnlyDictionary<string, string> Help => _help.Value;

    /// <summary>The one line of the contract: <c>file:line:column: error SN1104: message; cure</c>.</summary>
    public string Line(Diagnostic diagnostic) => diagnostic.Line(Message(diagnostic), Cure(diagnostic));

    /// <summary>What is wrong.</summary>
    public string Message(Diagnostic diagnostic) =>
        Fill(Rules.GetValueOrDefault(diagnostic.Code + ".message", diagnostic.Rule.Message), diagnostic.Arguments);

    /// <summary>The way out.</summary>
    public string? Cure(Diagnostic diagnostic) => diagnostic switch
    {
        { OwnCure: { } own } => Say(own),
        { Rule.Cure: { } cure } => Fill(Rules.GetValueOrDefault(diagnostic.Code + ".cure", cure), diagnostic.Arguments),
        _ => null,
    };

    /// <summary>A text that is no rule: of the last lines of a run, of a preview, of <c>new</c>.</summary>
    public string Text(string name) => _summary.Value[name];

    /// <summary>A text with what belongs into its gaps.</summary>
    public string Text(string name, params object[] arguments) => string.Format(Text(name), arguments);

    /// <summary>A number with its noun: «1 ошибка», «2 ошибки», «5 ошибок».</summary>
    public string Count(string noun, int count) =>
        Text($"{noun}.{Plural.Form(Language, count)}").Replace("{n}", $"{count}", StringComparison.Ordinal);

    private string Say(Phrase phrase) => Fill(Rules.GetValueOrDefault(phrase.Key, phrase.Text), phrase.Arguments);

    private string Fill(string format, IReadOnlyList<object> arguments) =>
        string.Format(format, [.. arguments.Select(argument => argument is Phrase phrase ? Say(phrase) : argument)]);

    private Dictionary<string, string> Texts(string name)
    {
        var file = $"messages/{Language}/{name}.yml";
        using var resource = typeof(Messages).Assembly.GetManifestResourceStream(file)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return LocaleReader.Read(bytes, file).Value!;
    }
}
