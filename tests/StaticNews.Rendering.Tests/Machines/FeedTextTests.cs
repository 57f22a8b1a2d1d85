using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsCheck;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class FeedTextTests
{
    private static readonly string[] Snippets =
    [
        "]]>", "<![CDATA[", "&amp;", "<b>", "</p>", "<!--", "<script", "\u0000", "\u000B", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "😀", "\"", "'", "ё", "\r\n",
    ];

    /// <summary>What editors paste: letters, markup, references, control characters, halves of an emoji, and the end of character data.</summary>
    private static readonly Gen<string> Pasted = Gen.OneOf(
        Gen.Char.Select(letter => letter.ToString()),
        Gen.Int[0, Snippets.Length - 1].Select(index => Snippets[index]))
        .Array[0, 12].Select(string.Concat);

    [Fact]
    public void Whatever_an_editor_pastes_the_feeds_stay_well_formed() =>
        Gen.Select(Pasted, Pasted, Pasted).Sample((title, lead, body) =>
        {
            var outlet = new SmallOutlet();
            outlet.Add("most", title, "2024-07-04 09:30", article => article with { Lead = new(lead, default) }, SmallOutlet.Markup(body));
            var plan = outlet.Plan();

            var item = XDocument.Parse(SmallOutlet.Draw(plan["/feed.xml"]), LoadOptions.PreserveWhitespace).Descendants("item").Single();
            Assert.Equal(Legible(title), item.Element("title")?.Value ?? "");
            XDocument.Parse(SmallOutlet.Draw(plan["/atom.xml"]));
            XDocument.Parse(SmallOutlet.Draw(plan["/sitemaps/news.xml"]));
            using var json = JsonDocument.Parse(SmallOutlet.Draw(plan["/feed.json"]));
            Assert.Empty(FeedHtml.Broken(json.RootElement.GetProperty("items")[0].GetProperty("content_html").GetString()!));
        });

    /// <summary>The text as XML can carry it: forbidden characters gone, halves of a pair replaced, line ends as a parser gives them.</summary>
    private static string Legible(string text)
    {
        var legible = text.EnumerateRunes()
            .Where(rune => rune.Value is >= 0x20 and not (0xFFFE or 0xFFFF) or '\t' or '\n' or '\r')
            .Aggregate(new StringBuilder(), (built, rune) => built.Append(rune.ToString()));
        return legible.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
