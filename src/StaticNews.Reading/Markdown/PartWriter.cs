using System.Buffers;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes a body: HTML that is gathered until a part follows that is not HTML.</summary>
internal sealed class PartWriter : IDisposable
{
    private static readonly SearchValues<char> TextSigns = SearchValues.Create("&<>");
    private static readonly SearchValues<char> AttributeSigns = SearchValues.Create("&<>\"");

    private readonly TextBuffer _markup = new();
    private List<BodyPart> _parts = [];

    /// <summary>Writes finished HTML.</summary>
    public void Markup(ReadOnlySpan<char> html) => _markup.Append(html);

    /// <summary>Writes text.</summary>
    public void Text(ReadOnlySpan<char> text) => Escape(text, TextSigns);

    /// <summary>Writes an attribute's value, without its quotes.</summary>
    public void Value(ReadOnlySpan<char> text) => Escape(text, AttributeSigns);

    /// <summary>Writes an attribute with the space before it.</summary>
    public void Attribute(string name, ReadOnlySpan<char> value)
    {
        _markup.Append(' ');
        _markup.Append(name);
        _markup.Append("=\"");
        Value(value);
        _markup.Append('"');
    }

    /// <summary>Ends a paragraph; one that turned out empty is taken back.</summary>
    public void EndParagraph()
    {
        var written = _markup.Span.TrimEnd();
        if (written.EndsWith("<p>"))
        {
            _markup.Shorten(written.Length - "<p>".Length);
        }
        else
        {
            _markup.Append("</p>");
        }
    }

    /// <summary>Writes a start tag that leads to a link of the outline.</summary>
    public void LinkStart(int link, string? title, string attributes = "")
    {
        _markup.Append("<a href=\"");
        Part(new BodyPart.Href(link));
        _markup.Append("\"");
        if (title is not null)
        {
            Attribute("title", title);
        }

        _markup.Append(attributes);
        _markup.Append('>');
    }

    /// <summary>Writes a part that needs the site.</summary>
    public void Part(BodyPart part)
    {
        Flush();
        _parts.Add(part);
    }

    /// <summary>Begins a body inside this one; the answer goes to <see cref="End"/>.</summary>
    public List<BodyPart> Begin()
    {
        Flush();
        var outer = _parts;
        _parts = [];
        return outer;
    }

    /// <summary>Ends a body that <see cref="Begin"/> began and goes on with the one around it.</summary>
    public Body End(List<BodyPart> outer)
    {
        var body = Finish();
        _parts = outer;
        return body;
    }

    /// <summary>Everything written.</summary>
    public Body Finish()
    {
        Flush();
        return _parts.Count == 0 ? Body.Empty : new Body(_parts.ToArray());
    }

    public void Dispose() => _markup.Dispose();

    private void Flush()
    {
        if (!_markup.Span.IsWhiteSpace())
        {
            _parts.Add(new BodyPart.Markup(_markup.Span.ToString()));
        }

        _markup.Clear();
    }

    private void Escape(ReadOnlySpan<char> text, SearchValues<char> signs)
    {
        while (text.IndexOfAny(signs) is var at and >= 0)
        {
            _markup.Append(text[..at]);
            _markup.Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }

        _markup.Append(text);
    }
}
