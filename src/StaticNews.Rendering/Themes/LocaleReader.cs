using System.Text;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Rendering.Themes;

/// <summary>
/// Reads the strict little YAML of theme/locales: <c>key: text</c>, groups one level deep, comments. A group's texts get the
/// names <c>group.key</c>.
/// </summary>
public sealed class LocaleReader
{
    private const string GroupIndent = "  ";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly string _display;
    private string _group = "";

    private LocaleReader(string display) => _display = display;

    /// <summary>The texts by their names; a line of another form is reported.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="display">How messages name it.</param>
    public static Read<Dictionary<string, string>> Read(byte[] file, string display)
    {
        var reader = new LocaleReader(display);
        var lines = Encoding.UTF8.GetString(file).TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            reader.ReadLine(lines[i].TrimEnd(), i + 1);
        }

        return new Read<Dictionary<string, string>>(reader._texts, reader._diagnostics);
    }

    private void ReadLine(string line, int number)
    {
        var text = line.TrimStart();
        if (text.Length == 0 || text.StartsWith('#'))
        {
            return;
        }

        var grouped = line.StartsWith(GroupIndent, StringComparison.Ordinal) && line[GroupIndent.Length] != ' ';
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || (line[0] == ' ' && !grouped) || (grouped && _group.Length == 0) || line[0] == '\t')
        {
            _diagnostics.Add(ThemeRules.LocaleSyntax.At(new SourceSpan(_display, number, 1)));
            return;
        }

        Take(grouped, text[..colon].Trim(), text[(colon + 1)..].Trim(), new SourceSpan(_display, number, line.Length - text.Length + 1));
    }

    private void Take(bool grouped, string key, string value, SourceSpan span)
    {
        if (!grouped)
        {
            _group = value.Length == 0 ? key + "." : "";
        }

        if (value.Length > 0 && !_texts.TryAdd(grouped ? _group + key : key, Unquote(value)))
        {
            _diagnostics.Add(ThemeRules.LocaleDuplicate.At(span, grouped ? _group + key : key));
        }
    }

    /// <summary>A quote of the same kind inside is doubled in single quotes and escaped in double ones, as in YAML.</summary>
    private static string Unquote(string value) => value switch
    {
        ['"', .. var inside, '"'] => inside.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal),
        ['\'', .. var inside, '\''] => inside.Replace("''", "'", StringComparison.Ordinal),
        _ when value.IndexOf(" #", StringComparison.Ordinal) is var comment and > 0 => value[..comment].TrimEnd(),
        _ => value,
    };
}
