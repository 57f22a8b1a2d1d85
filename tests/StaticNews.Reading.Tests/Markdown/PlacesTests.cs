using StaticNews.Content;
using StaticNews.Reading.Markdown;

namespace StaticNews.Reading.Tests.Markdown;

public sealed class PlacesTests
{
    private const string Body = "Раз [пустая]()\n\n> - два [путь](a.md)\n>   и [ещё\n>   раз](\n>   b.md) конец\n\n\t\n1.\tтри [п](c.md)\n\n| a | [x](d.md) |\n|---|---|\n| [y](e.md) | b |\n\n[р]: f.md\n\nи [р] ![к](g.jpg)";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_and_columns_are_exact_whatever_ends_the_lines(string lineEnd)
    {
        var reading = Read(Body.Replace("\n", lineEnd, StringComparison.Ordinal), 0, 1);

        Assert.Equal("most.md:1:5", reading.Diagnostics[0].Span.ToString());
        Assert.Equal(
            "a.md 3:16, b.md 6:5, c.md 9:12, d.md 11:11, e.md 13:7, f.md 15:6, g.jpg 17:12",
            string.Join(", ", reading.Outline.Links.Select(link => $"{link.Target} {link.Span.Line}:{link.Span.Column}")));
    }

    [Fact]
    public void A_body_below_front_matter_counts_from_its_own_line()
    {
        const string Text = "---\r\ntitle: Мост\r\n---\r\n\r\n[x](a.md) и [y](b.md)";

        var reading = Read(Text, Text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 2, 4);

        Assert.Equal("5:5 5:17", string.Join(' ', reading.Outline.Links.Select(link => $"{link.Span.Line}:{link.Span.Column}")));
    }

    [Fact]
    public void An_empty_body_is_nothing()
    {
        var reading = Read("---\n---\n", 8, 3);

        Assert.Empty(reading.Body.Parts);
        Assert.Equal("", reading.Outline.Opening);
        Assert.Empty(reading.Diagnostics);
    }

    private static MarkdownReading Read(string text, int offset, int line) =>
        new MarkdownReader(new MarkdownOptions("ru", false, TimeZoneInfo.Utc)).Read(new SourceFile("articles/most.md", "most.md", default), text[offset..], line);
}
