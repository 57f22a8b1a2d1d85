using System.Buffers;
using System.Text;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>A tag as it stands in HTML.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="IsEnd">Whether it closes the element.</param>
/// <param name="Attributes">Names in lower case with their values, still HTML-escaped; empty for one without a value.</param>
/// <param name="Length">In bytes, brackets included.</param>
internal readonly record struct HtmlTag(string Name, bool IsEnd, IReadOnlyList<(string Name, string Value)> Attributes, int Length)
{
    private static readonly SearchValues<byte> WordEnd = SearchValues.Create(" \t\r\n\f/>="u8);
    private static readonly SearchValues<byte> ValueEnd = SearchValues.Create(" \t\r\n\f>"u8);

    /// <summary>Reads the tag that <paramref name="html"/> begins with; <c>false</c> where a bracket is only a bracket or the tag never ends.</summary>
    public static bool TryRead(ReadOnlySpan<byte> html, out HtmlTag tag)
    {
        tag = default;
        var isEnd = html.Length > 1 && html[1] == '/';
        var start = isEnd ? 2 : 1;
        if (html.Length <= start || !char.IsAsciiLetter((char)html[start]))
        {
            return false;
        }

        var at = start;
        var name = Word(html, ref at).ToLowerInvariant();
        List<(string, string)>? attributes = null;
        while (SkipBlanks(html, ref at) && html[at] != '>')
        {
            (attributes ??= []).Add(Attribute(html, ref at));
        }

        if (at >= html.Length)
        {
            return false;
        }

        tag = new HtmlTag(name, isEnd, attributes ?? [], at + 1);
        return true;
    }

    /// <summary>Whether an attribute is there, with or without a value.</summary>
    public bool Has(string attribute) => Attributes.Any(candidate => candidate.Name == attribute);

    private static (string Name, string Value) Attribute(ReadOnlySpan<byte> html, ref int at)
    {
        var name = Word(html, ref at).ToLowerInvariant();
        var afterName = at;
        if (!SkipBlanks(html, ref at) || html[at] != '=')
        {
            at = afterName;
            return (name, "");
        }

        at++;
        return (name, SkipBlanks(html, ref at) ? Value(html, ref at) : "");
    }

    private static string Value(ReadOnlySpan<byte> html, ref int at)
    {
        if (html[at] is not ((byte)'"' or (byte)'\''))
        {
            return Take(html, ref at, html[at..].IndexOfAny(ValueEnd));
        }

        var quote = html[at++];
        var value = Take(html, ref at, html[at..].IndexOf(quote));
        at++;
        return value;
    }

    private static string Word(ReadOnlySpan<byte> html, ref int at) =>
        Take(html, ref at, html[at..].IndexOfAny(WordEnd));

    private static string Take(ReadOnlySpan<byte> html, ref int at, int length)
    {
        var taken = length < 0 ? html[at..] : html.Slice(at, length);
        at += taken.Length;
        return Encoding.UTF8.GetString(taken);
    }

    /// <summary>Moves to the next byte that is neither blank nor a slash; <c>false</c> at the end.</summary>
    private static bool SkipBlanks(ReadOnlySpan<byte> html, ref int at)
    {
        while (at < html.Length && html[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f' or (byte)'/')
        {
            at++;
        }

        return at < html.Length;
    }
}
