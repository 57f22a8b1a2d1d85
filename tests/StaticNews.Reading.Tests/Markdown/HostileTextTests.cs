using System.Diagnostics;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using CsCheck;
using StaticNews.Reading.Markdown;

namespace StaticNews.Reading.Tests.Markdown;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href=\"b.md\">", "</a>", "<a href=javascript:x>", "<table>", "</table>", "<tr>", "<td>", "</td>",
        "</tr>", "<ul>", "<li>", "</li>", "</ul>", "<details>", "<summary>", "</summary>", "</details>", "<blockquote>", "</blockquote>", "</article>", "</body>", "</main>",
        "<script>", "</script>", "<script src=x>", "<style>", "</style>", "<svg onload=x>", "</svg>", "<math>", "<img src=a.jpg onerror=x>", "<iframe src=x>", "</iframe>",
        "<textarea>", "</textarea>", "<title>", "<plaintext>", "<!--", "-->", "<![CDATA[", "]]>", "<?php", "<h1>", "</h1>", "<h3>", "<pre>", "</pre>", "<code>", "</code>",
        "<dl>", "<dt>", "<dd>", "<figure>", "<figcaption>", "<hr>", "<br/>", "<", ">", "<b onclick", "=\"", "\"", "'", "/", " ", "\n", "\n\n", "text", "**", "*", "`", "- ",
        "> ", "# ", "[", "](c.md)", "![", "](d.jpg)", "    ", "::: warning\n", "\n:::\n", "|", "\n|-|\n", "&lt;script&gt;", "&#60;", "<x-y>", "</x-y>", "<B ID=q>", "<div id=\"a", "[^1]", "\n[^1]: n",
    ];

    /// <summary>What the HTML parser says of tags that do not close each other.</summary>
    private static readonly HashSet<HtmlParseError> Unbalanced =
    [
        HtmlParseError.BlockNotInScope, HtmlParseError.ElementNotInScope, HtmlParseError.ParagraphNotInScope, HtmlParseError.ListItemNotInScope,
        HtmlParseError.HeadingNotInScope, HtmlParseError.TableNotInScope, HtmlParseError.TableCellNotInScope, HtmlParseError.TableRowNotInScope,
        HtmlParseError.TableSectionNotInScope, HtmlParseError.FormattingElementNotFound, HtmlParseError.TagCannotEndHere, HtmlParseError.TagClosedWrong,
        HtmlParseError.TagClosingMismatch, HtmlParseError.TagDoesNotMatchCurrentNode, HtmlParseError.BodyClosedWrong, HtmlParseError.AnchorNested,
        HtmlParseError.HeadingNested,
    ];

    [Fact]
    public void No_text_can_run_a_script_or_break_the_page_around_it() =>
        Gen.OneOf<string>(Pieces).Array[1, 30].Select(string.Concat).Sample(
            text =>
            {
                var html = Drawn.Html(text);
                var errors = new List<HtmlParseError>();
                var parser = new HtmlParser();
                parser.Error += (_, error) => errors.Add((HtmlParseError)((HtmlErrorEvent)error).Code);
                var document = parser.ParseDocument($"<!DOCTYPE html><html><head></head><body><main id=frame>{html}</main><footer id=end></footer></body></html>");
                Assert.Empty(document.QuerySelectorAll("script,style,iframe,svg,math,object,embed,form,textarea,title:not(head title),plaintext,base,meta,link"));
                Assert.DoesNotContain(document.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
                Assert.DoesNotContain(document.QuerySelectorAll("[href]"), element => element.GetAttribute("href")!.Contains("javascript", StringComparison.Ordinal));
                Assert.Equal("BODY", document.QuerySelector("#end")!.ParentElement!.TagName);
                Assert.Equal(document.QuerySelector("#end"), document.QuerySelector("#frame")!.NextElementSibling);
                Assert.DoesNotContain(errors, Unbalanced.Contains);
            },
            iter: 3_000);

    [Theory]
    [InlineData("> ", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 100_000)]
    [InlineData("[a](", 250_000)]
    [InlineData("*a ", 300_000)]
    [InlineData("::: factbox\n", 50_000)]
    [InlineData("www.a.ru ", 100_000)]
    [InlineData("a\n===\n", 150_000)]
    [InlineData("[a]: b\n", 150_000)]
    [InlineData("{{", 500_000)]
    [InlineData("\"«", 500_000)]
    [InlineData("<b a ", 200_000)]
    [InlineData("](b c.jpg) ", 90_000)]
    public void A_hostile_text_of_a_megabyte_costs_seconds_at_most(string piece, int times)
    {
        MustBeReadSoon(string.Concat(Enumerable.Repeat(piece, times)));
    }

    [Fact]
    public void Lists_in_lists_are_refused_before_they_cost_anything()
    {
        var nested = string.Join('\n', Enumerable.Range(0, 3_000).Select(depth => new string(' ', 2 * depth) + "- x"));

        Assert.Equal("SN1220", Assert.Single(MustBeReadSoon(nested).Diagnostics).Code);
        Assert.Equal("SN1220", Assert.Single(MustBeReadSoon(nested[..90_000] + new string('\n', 1_000_000)).Diagnostics).Code);
        Assert.Equal("SN1220", Assert.Single(MustBeReadSoon(string.Concat(Enumerable.Repeat("- ", 20_000)) + "x").Diagnostics).Code);
        Assert.Equal("SN1220", Assert.Single(MustBeReadSoon(nested.Replace("- x", "- x\n> y", StringComparison.Ordinal)).Diagnostics).Code);
    }

    [Fact]
    public void Lists_that_somebody_can_have_written_are_read()
    {
        var nested = string.Join('\n', Enumerable.Range(0, 60).Select(depth => new string(' ', 2 * depth) + "- x")) + "\n\n";
        var code = "```\n" + string.Concat(Enumerable.Repeat(new string(' ', 40) + "- x\n\n", 3_000)) + "```\n";

        Assert.Empty(Drawn.Read(nested + string.Concat(Enumerable.Repeat("- x\n\n  y\n\n", 20_000)) + code).Diagnostics);
    }

    private static MarkdownReading MustBeReadSoon(string text)
    {
        MarkdownReading? reading = null;
        var watch = Stopwatch.StartNew();
        var thread = new Thread(() => reading = Drawn.Read(text), 1_000_000);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(60)), "still reading");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        return reading!;
    }

    [Fact]
    public void Text_nested_beyond_reason_is_an_error_of_its_own() =>
        Assert.Equal("SN1220", Assert.Single(Drawn.Read(string.Concat(Enumerable.Repeat("> ", 10_000)) + "x").Diagnostics).Code);

    [Fact]
    public void Trusted_HTML_passes_as_it_is() =>
        Assert.Equal("<p>a <font onclick=x>b</font></p>\n<script>\nx()\n</script>", Drawn.Of(Drawn.ReadTrusting("a <font onclick=x>b</font>\n\n<script>\nx()\n</script>")));

    [Fact]
    public void One_reader_serves_all_threads()
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(SourcePath())!, "Golden", "shapes.txt"));
        var expected = Drawn.All(Drawn.Read(text));
        Parallel.For(0, 50, _ => Assert.Equal(expected, Drawn.All(Drawn.Read(text))));
    }

    private static string SourcePath([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
