using StaticNews.Content;

namespace StaticNews.Site.Tests;

public sealed class RouteTests
{
    [Theory]
    [InlineData("/{year}/{month}/{day}/{slug}/", "/2024/07/05/most/")]
    [InlineData("/{category}/{slug}.html", "/novosti/most.html")]
    [InlineData("{id}", "/2024/07/2024-07-04-most/")]
    [InlineData("/{YEAR}/{hour}{minute}/{title}/", "/2024/0030/otkryli-most/")]
    public void Addresses_follow_the_pattern_with_dates_of_the_outlets_zone(string pattern, string expected)
    {
        var site = ASite.With(site => site.Article("2024/07/2024-07-04-most", "2024-07-05 00:30", article => article.Slug("most").Title("Открыли мост")));
        site.Settings = site.Settings with { Permalink = new(pattern, default) };

        Assert.Equal(expected, site.Site().Articles[0].Route.Path);
    }

    [Theory]
    [InlineData("/2019/most", "/2019/most/")]
    [InlineData("2019/most.html", "/2019/most.html")]
    [InlineData("/%D0%BC%D0%BE%D1%81%D1%82/", "/мост/")]
    [InlineData("/м\u0438\u0306/", "/мй/")]
    [InlineData("/old/{slug}/index.html", "/old/most/")]
    [InlineData("https://orsk.example/a//b/", "/a/b/")]
    public void A_permalink_of_its_own_wins_over_the_pattern(string written, string expected) =>
        Assert.Equal(expected, ASite.With(site => site.Article("most", "2024-07-04", article => article.Permalink(written))).Site().Articles[0].Route.Path);

    [Fact]
    public void The_first_in_order_of_files_keeps_an_address_that_two_want()
    {
        var (site, diagnostics) = ASite.With(site => site
            .Article("b", "2024-07-04", article => article.Slug("most"))
            .Article("a", "2024-07-04", article => article.Slug("most"))).Link();

        Assert.Equal("a", Assert.Single(site.Articles).Id);
        Assert.Equal("input/articles/b.md:10:11", Assert.Single(diagnostics).Span.ToString());
    }

    [Fact]
    public void Old_addresses_lead_straight_to_where_their_chain_ends()
    {
        var site = ASite.With(site => site
            .Article("most", "2024-07-04", article => article.RedirectFrom("/staryi/", "/%D1%81%D1%82%D0%B0%D1%80%D1%8B%D0%B9/"))
            .Redirect("/c", "/b/")
            .Redirect("/b", "https://orsk.example/staryi")
            .Redirect("/away", "https://elsewhere.example/x?y#z")).Site();

        Assert.Equal(
            [("/away", "https://elsewhere.example/x?y#z"), ("/b", "/2024/07/04/most/"), ("/c", "/2024/07/04/most/"), ("/staryi/", "/2024/07/04/most/"), ("/старый/", "/2024/07/04/most/")],
            site.Redirects.Select(redirect => (redirect.From, redirect.To)));
    }

    [Fact]
    public void Static_files_live_at_the_root_beside_what_the_site_makes()
    {
        var site = ASite.With(site => site.Static("favicon.ico").Static("assets/blog/x.jpg").Static("promo/index.html")).Site();

        Assert.Equal(["static/assets/blog/x.jpg", "static/favicon.ico", "static/promo/index.html"], site.Statics.Select(file => file.Path));
    }
}
