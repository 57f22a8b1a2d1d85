using StaticNews.Cli.Reporting;
using StaticNews.Content;

namespace StaticNews.Cli.Tests.Reporting;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("title: Орск: мост", 2, 12, "  2 | title: Орск: мост\n    |            ^")]
    [InlineData("\t- мост", 7, 2, "  7 |     - мост\n    |     ^")]
    [InlineData("日本: мост", 1, 3, "  1 | 日本: мост\n    |     ^")]
    [InlineData("😀: мост", 1, 3, "  1 | 😀: мост\n    |   ^")]
    [InlineData("u\u0301\u0302x: y", 1, 4, "  1 | u\u0301\u0302x: y\n    |  ^")]
    [InlineData("title", 10, 99, "  10 | title\n     |      ^")]
    [InlineData("", 3, 1, "  3 |\n    | ^")]
    public void The_mark_stands_below_the_character_that_is_meant(string text, int number, int column, string shown) =>
        Assert.Equal(shown, Excerpt.Of(text, number, column));

    [Fact]
    public void A_long_line_is_cut_around_the_mark()
    {
        var shown = Excerpt.Of(new string('а', 500) + "!" + new string('б', 500), 1, 501).Split('\n');

        Assert.Equal($"  1 | …{new string('а', 60)}!{new string('б', 39)}…", shown[0]);
        Assert.Equal($"    | {new string(' ', 61)}^", shown[1]);
    }

    [Fact]
    public void A_long_line_is_never_cut_inside_a_character()
    {
        var shown = Excerpt.Of(string.Concat(Enumerable.Repeat("😀", 300)), 1, 302);

        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(shown)));
    }

    [Fact]
    public void What_a_terminal_would_obey_is_shown_as_a_dot() =>
        Assert.Equal("  1 | a·[31mb·c\n    |     ^", Excerpt.Of("a\u001b[31mb\u202ec", 1, 5));

    [Fact]
    public void Lines_are_counted_as_diagnostics_count_them()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "\uFEFFодин\r\nдва\rтри\nи\u0306од\n");
        var lines = new SourceLines();

        Assert.Equal(["один", "два", "три", "йод"], Enumerable.Range(1, 4).Select(number => lines.Of(new SourceSpan(file, number, 1))));
        Assert.Null(lines.Of(new SourceSpan(file, 9, 1)));
        Assert.Null(lines.Of(SourceSpan.WholeFile(file)));
        Assert.Null(lines.Of(new SourceSpan(file + ".none", 1, 1)));
        File.Delete(file);
    }
}
