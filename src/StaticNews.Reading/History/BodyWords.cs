using System.Net;
using System.Text;
using StaticNews.Content;

namespace StaticNews.Reading.History;

/// <summary>
/// The words of a body, paragraph by paragraph, without markup, addresses and spacing: what a reader would call its text. Cards of
/// other articles are none of it.
/// </summary>
internal sealed class BodyWords
{
    private static readonly string[] Breaks = ["</p", "<p", "</li", "<li", "</h", "<h", "<ul", "<ol", "</tr", "</dt", "</dd", "</pre", "<pre", "<blockquote", "</figcaption"];

    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _text = new();
    private bool _isInTag;
    private bool _isHidden;

    /// <summary>The paragraphs, without empty ones.</summary>
    public static IReadOnlyList<string> ParagraphsOf(Body body)
    {
        var words = new BodyWords();
        words.Add(body);
        return words._paragraphs;
    }

    /// <summary>The words of a text with single spaces between them.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Add(Body body)
    {
        foreach (var part in body.Parts)
        {
            Add(part);
        }

        End();
    }

    private void Add(BodyPart part)
    {
        switch (part)
        {
            case BodyPart.Markup markup:
                AddMarkup(markup.Html);
                break;
            case BodyPart.Figure figure:
                AddParagraph(figure.Part.Caption);
                break;
            case BodyPart.Gallery gallery:
                foreach (var figure in gallery.Figures)
                {
                    AddParagraph(figure.Caption);
                }

                break;
            case BodyPart.Quote quote:
                Add(quote.Text);
                AddParagraph(quote.Attribution);
                break;
            case BodyPart.Block block:
                AddParagraph(block.Title);
                Add(block.Text);
                break;
        }
    }

    private void AddParagraph(string? plain)
    {
        End();
        _text.Append(WebUtility.HtmlEncode(plain));
        End();
    }

    /// <summary>A tag may begin in one run of markup and end in the next, with an address between them.</summary>
    private void AddMarkup(ReadOnlySpan<char> html)
    {
        while (!html.IsEmpty)
        {
            var end = html.IndexOf(_isInTag ? '>' : '<');
            if (!_isInTag && !_isHidden)
            {
                _text.Append(end < 0 ? html : html[..end]);
            }

            if (end < 0)
            {
                return;
            }

            _isInTag = !_isInTag;
            if (_isInTag)
            {
                BeginTag(html[end..]);
            }

            html = html[(end + 1)..];
        }
    }

    private void BeginTag(ReadOnlySpan<char> tag)
    {
        if (tag.StartsWith("<script") || tag.StartsWith("<style") || tag.StartsWith("</script") || tag.StartsWith("</style"))
        {
            _isHidden = tag[1] != '/';
        }

        foreach (var start in Breaks)
        {
            if (tag.StartsWith(start))
            {
                End();
                return;
            }
        }

        if (tag.StartsWith("<br") || tag.StartsWith("</t"))
        {
            _text.Append(' ');
        }
    }

    private void End()
    {
        var words = OneLine(WebUtility.HtmlDecode(_text.ToString()));
        _text.Clear();
        if (words.Length > 0)
        {
            _paragraphs.Add(words);
        }
    }
}
