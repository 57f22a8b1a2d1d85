using System.Net;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Takes raw HTML apart into text and tags. What is written later is made from these pieces only, so nothing passes that was not understood.
/// </summary>
internal ref struct HtmlTokenizer(ReadOnlySpan<char> html)
{
    private const int MostAttributes = 50;

    private static readonly IReadOnlyList<(string Name, string Value)> NoAttributes = [];

    private readonly ReadOnlySpan<char> _html = html;
    private readonly List<HtmlToken> _tokens = [];
    private int _at;
    private int _textStart;

    public static List<HtmlToken> Read(ReadOnlySpan<char> html)
    {
        var tokenizer = new HtmlTokenizer(html);
        tokenizer.ReadAll();
        return tokenizer._tokens;
    }

    private void ReadAll()
    {
        while (_at < _html.Length)
        {
            var rest = _html[_at..];
            if (rest[0] != '<')
            {
                _at += rest.IndexOf('<') is var next and >= 0 ? next : rest.Length;
            }
            else if (rest.StartsWith("<!") || rest.StartsWith("<?"))
            {
                SkipDeclaration();
            }
            else if (!TryReadTag())
            {
                _at++;
            }
        }

        EndText(_html.Length);
    }

    private void EndText(int end)
    {
        if (end > _textStart)
        {
            _tokens.Add(new HtmlToken(HtmlTokenKind.Text, _html[_textStart..end].ToString(), _textStart, NoAttributes));
        }
    }

    private void SkipDeclaration()
    {
        EndText(_at);
        var rest = _html[_at..];
        var close = rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<![CDATA[") ? "]]>" : rest[1] == '?' ? "?>" : ">";
        var end = rest[2..].IndexOf(close);
        _at = end < 0 ? _html.Length : _at + 2 + end + close.Length;
        _textStart = _at;
    }

    private bool TryReadTag()
    {
        var start = _at;
        var at = _at + 1;
        var isEnd = at < _html.Length && _html[at] == '/';
        at += isEnd ? 1 : 0;
        var nameStart = at;
        while (at < _html.Length && (char.IsAsciiLetterOrDigit(_html[at]) || _html[at] == '-'))
        {
            at++;
        }

        if (at == nameStart || !char.IsAsciiLetter(_html[nameStart]))
        {
            return false;
        }

        var name = _html[nameStart..at].ToString().ToLowerInvariant();
        if (ReadAttributes(ref at) is not { } attributes)
        {
            return false;
        }

        EndText(start);
        _tokens.Add(new HtmlToken(isEnd ? HtmlTokenKind.End : HtmlTokenKind.Start, name, start, attributes));
        _at = at;
        _textStart = at;
        return true;
    }

    /// <summary>Reads up to and with the closing angle bracket; <c>null</c> where there is none.</summary>
    private readonly IReadOnlyList<(string Name, string Value)>? ReadAttributes(ref int at)
    {
        List<(string Name, string Value)>? attributes = null;
        while (true)
        {
            while (at < _html.Length && (_html[at] == '/' || char.IsWhiteSpace(_html[at])))
            {
                at++;
            }

            if (at >= _html.Length)
            {
                return null;
            }

            if (_html[at] == '>')
            {
                at++;
                return attributes ?? NoAttributes;
            }

            var name = ReadUntil(ref at, "=/> \t\r\n\f", atLeastOne: true);
            var value = ReadValue(ref at);
            Add(ref attributes, name.ToLowerInvariant(), value);
        }
    }

    /// <summary>Of two attributes of one name browsers keep the first.</summary>
    private static void Add(ref List<(string Name, string Value)>? attributes, string name, string value)
    {
        attributes ??= [];
        if (attributes.Count < MostAttributes && !attributes.Exists(known => known.Name == name))
        {
            attributes.Add((name, value));
        }
    }

    private readonly string ReadValue(ref int at)
    {
        var equals = at;
        SkipSpace(ref equals);
        if (equals >= _html.Length || _html[equals] != '=')
        {
            return "";
        }

        at = equals + 1;
        SkipSpace(ref at);
        if (at >= _html.Length || _html[at] is not ('"' or '\''))
        {
            return WebUtility.HtmlDecode(ReadUntil(ref at, "> \t\r\n\f", atLeastOne: false));
        }

        var quote = _html[at++];
        var value = ReadUntil(ref at, [quote], atLeastOne: false);
        at = Math.Min(at + 1, _html.Length);
        return WebUtility.HtmlDecode(value);
    }

    private readonly void SkipSpace(ref int at)
    {
        while (at < _html.Length && char.IsWhiteSpace(_html[at]))
        {
            at++;
        }
    }

    private readonly string ReadUntil(ref int at, ReadOnlySpan<char> stops, bool atLeastOne)
    {
        var start = at;
        var from = Math.Min(at + (atLeastOne ? 1 : 0), _html.Length);
        var stop = _html[from..].IndexOfAny(stops);
        at = stop < 0 ? _html.Length : from + stop;
        return _html[start..at].ToString();
    }
}
