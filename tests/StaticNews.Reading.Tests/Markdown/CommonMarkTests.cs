using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;

namespace StaticNews.Reading.Tests.Markdown;

/// <summary>Where this program means nothing else, bodies are CommonMark: Markdig alone, which passes its specification, is the oracle.</summary>
public sealed partial class CommonMarkTests
{
    private static readonly MarkdownPipeline Oracle = new MarkdownPipelineBuilder().Build();
    private static readonly HtmlParser Parser = new();

    /// <summary>Pieces of every construct of CommonMark that this program draws as CommonMark does.</summary>
    private static readonly string[] Pieces =
    [
        "text", "слово", " ", "\n", "\n\n", "*", "**", "_", "__", "`", "``", "\\", "\\*", "&amp;", "&quot;", "&nope;", "&#35;", "<", ">", "&", "\"",
        "- ", "* ", "+ ", "1. ", "2) ", "    ", "  ", "\t", "```\n", "``` js\n", "***\n", "---\n", "===\n", "## ", "###### ", "####### ", "## a ##\n",
        "[", "]", "(", ")", "[a](b.html)", "[a](<1 c.html> \"t\")", "[r]", "[r][]", "[x][r]", "\n[r]: other.html 'title'\n", "!", "  \n", "\\\n",
        "a_b_c", "a*b*c", "#", "# ", "1", ".", "-", "=", "~",
    ];

    [Fact]
    public void Any_text_without_our_extensions_gives_the_HTML_of_CommonMark() =>
        Gen.OneOf<string>(Pieces).Array[1, 25].Select(string.Concat).Where(IsPlain).Sample(
            text => Assert.Equal(Normal(Markdig.Markdown.ToHtml(text, Oracle), moveHeadings: true), Normal(Drawn.Html(text), moveHeadings: false)),
            iter: 3_000);

    [Fact]
    public void Each_section_of_CommonMark_is_drawn_as_a_person_has_approved() => Cases.Verify("commonmark.txt", Drawn.Html);

    /// <summary>Leaves out what means something else here: strikethrough, tables, task lists, pictures, attributions and raw HTML.</summary>
    private static bool IsPlain(string text) =>
        !text.Contains("~~", StringComparison.Ordinal) && !text.Contains('|', StringComparison.Ordinal) && !text.Contains("==", StringComparison.Ordinal)
        && !text.Contains("[ ]", StringComparison.Ordinal) && !text.Contains("![", StringComparison.Ordinal)
        && !(text.Contains('>', StringComparison.Ordinal) && text.Contains("--", StringComparison.Ordinal)) && !RawHtml().IsMatch(text);

    /// <summary>The tree that a browser makes of it, so that escapes and attributes compare by meaning.</summary>
    private static string Normal(string html, bool moveHeadings)
    {
        var document = Parser.ParseDocument(html);
        var hasFirst = moveHeadings && document.QuerySelector("h1") is not null;
        foreach (var heading in document.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            heading.RemoveAttribute("id");
            if (heading.TextContent.Trim().Length == 0)
            {
                // A heading without words is reported and left out.
                heading.Remove();
            }
        }

        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            link.SetAttribute("href", Uri.UnescapeDataString(link.GetAttribute("href")!).Replace('\\', '/'));
            if (link.GetAttribute("href")!.Length == 0)
            {
                // A link without a target is reported; its words stay.
                link.OuterHtml = link.InnerHtml;
            }
        }

        var lines = document.Body!.InnerHtml;
        for (var level = 5; level >= 1 && hasFirst; level--)
        {
            lines = lines.Replace($"<h{level}>", $"<h{level + 1}>", StringComparison.Ordinal).Replace($"</h{level}>", $"</h{level + 1}>", StringComparison.Ordinal);
        }

        return Squeeze(lines);
    }

    /// <summary>White space between blocks and at the end of phrases means nothing.</summary>
    private static string Squeeze(string html) => PhraseEnd().Replace(BlockTag().Replace(html, "$1"), "$1").Trim();

    [GeneratedRegex(@"\s+(</(?:a|em|strong)>)")]
    private static partial Regex PhraseEnd();

    [GeneratedRegex("<[a-z/!?]")]
    private static partial Regex RawHtml();

    [GeneratedRegex(@"\s*(</?(?:li|ul|ol|blockquote|p|h\d|pre|hr)\b[^>]*>)\s*")]
    private static partial Regex BlockTag();
}
