using System.Buffers;
using StaticNews.Content;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.FrontMatter;

/// <summary>
/// Reads the YAML that most articles have: a line for each key, its value behind it, bare or in double quotes, or a list of such in
/// brackets. It costs a tenth of the whole language, whose parser reads all that this one declines.
/// </summary>
internal static class PlainYaml
{
    private static readonly SearchValues<char> NotInLists = SearchValues.Create("[]{}:?'\"");

    /// <summary>The keys, as <see cref="YamlParse"/> gives them; <c>null</c> where a line is anything else.</summary>
    public static FrontMatterMap? Read(SourceFile source, string text, int firstLine)
    {
        if (HoldsSpecialSigns(text))
        {
            return null;
        }

        var entries = new List<FrontMatterEntry>();
        var lines = new LineCursor(text);
        while (lines.MoveNext())
        {
            if (lines.Line.IsEmpty)
            {
                continue;
            }

            if (Entry(lines.Line, source.At(firstLine + lines.Number - 1, 1)) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
        }

        return entries.Count == 0 ? null : new FrontMatterMap(entries, entries[0].KeySpan);
    }

    /// <summary>Comments, tabs, line ends that only YAML knows, and signs beyond the basic plane.</summary>
    private static bool HoldsSpecialSigns(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\t') || text.ContainsAnyInRange('\v', '\u001F') || text.ContainsAnyInRange('\u007F', '\u009F')
        || text.ContainsAny('#', '\u2028', '\u2029') || text.ContainsAnyInRange('\uD800', '\uFFFF');

    private static FrontMatterEntry? Entry(ReadOnlySpan<char> line, SourceSpan start)
    {
        var colon = line.IndexOf(": ");
        if (colon <= 0 || !IsKey(line[..colon]))
        {
            return null;
        }

        var written = line[(colon + 1)..];
        var value = written.Trim(' ');
        var span = start with { Column = colon + 2 + written.Length - written.TrimStart(' ').Length };
        FrontMatterNode? node = value is ['[', .., ']'] ? List(value[1..^1], span) : Scalar(value, span);
        return node is null ? null : new FrontMatterEntry(line[..colon].ToString(), start, node);
    }

    private static bool IsKey(ReadOnlySpan<char> key)
    {
        foreach (var c in key)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(key[0]) && key.Length < 100 && !FrontMatterScalar.IsNothing(key);
    }

    private static FrontMatterList? List(ReadOnlySpan<char> inside, SourceSpan span)
    {
        var items = new List<FrontMatterNode>();
        var at = 0;
        foreach (var range in inside.Split(','))
        {
            var item = inside[range];
            var value = item.Trim(' ');
            var column = span.Column + 1 + at + item.Length - item.TrimStart(' ').Length;
            var isBare = !value.StartsWith('"');
            if ((isBare && value.ContainsAny(NotInLists)) || Scalar(value, span with { Column = column }) is not { } scalar)
            {
                return null;
            }

            items.Add(scalar);
            at += item.Length + 1;
        }

        return new FrontMatterList(items, span);
    }

    private static FrontMatterScalar? Scalar(ReadOnlySpan<char> value, SourceSpan span)
    {
        if (value is ['"', .. var quoted, '"'])
        {
            return quoted.ContainsAny('"', '\\') ? null : new FrontMatterScalar(quoted.ToString(), IsNull: false, span);
        }

        var isBare = !value.IsEmpty && (char.IsAsciiLetterOrDigit(value[0]) || value[0] > '\u00A0') && value[^1] != ':' && value.IndexOf(": ") < 0;
        return isBare ? FrontMatterScalar.Bare(value.ToString(), span) : null;
    }
}
