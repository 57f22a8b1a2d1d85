using StaticNews.Content.Rules;

namespace StaticNews.Content.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_diagnostic_is_one_line_with_place_code_and_cure()
    {
        var diagnostic = RouteRules.Collision.At(new SourceSpan("input/articles/a.md", 5, 11), "/a/", "input/articles/b.md");

        Assert.Equal(
            "input/articles/a.md:5:11: error SN1501: the address /a/ is already taken by input/articles/b.md; give one of the two another «slug:» or «permalink:»",
            diagnostic.ToString());
    }

    [Fact]
    public void It_stays_one_line_whatever_it_quotes() => Assert.Equal(
        "input/a.md:1:1: error SN1501: the address a  b c is already taken by b.md; give one of the two another «slug:» or «permalink:»",
        RouteRules.Collision.At(new SourceSpan("input/a.md", 1, 1), "a\r\nb\u001bc", "b.md").ToString());
}
