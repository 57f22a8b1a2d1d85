namespace StaticNews.Site.Tests;

public sealed class PublicationTests
{
    private static readonly ASite Site = ASite.With(site => site
        .Article("published", "2024-07-01 09:00")
        .Article("draft", "2024-07-02 09:00", article => article.Draft())
        .Article("scheduled", "2024-08-02 09:00")
        .Article("expired", "2024-07-03 09:00", article => article.Expires("2024-08-01 12:00").Breaking("2024-08-01 18:00"))
        .Article("breaking", "2024-07-04 09:00", article => article.Breaking("2024-08-01 18:00")));

    [Fact]
    public void Drafts_and_scheduled_articles_have_no_page_until_they_are_asked_for()
    {
        Assert.Equal(["breaking", "expired", "published"], Site.Site().Articles.Select(article => article.Id));
        Assert.Equal(["breaking", "expired", "draft", "published"], Site.Site(new LinkOptions(ASite.Now) { Drafts = true }).Articles.Select(article => article.Id));
        Assert.Equal(["scheduled", "breaking", "expired", "published"], Site.Site(new LinkOptions(ASite.Now) { Future = true }).Articles.Select(article => article.Id));
    }

    [Fact]
    public void An_expired_article_keeps_its_page_and_leaves_lists_archive_and_front_page()
    {
        var site = Site.Site();

        Assert.Equal(["breaking", "published"], site.Listed.Select(article => article.Id));
        Assert.Equal(["breaking", "published"], site.Categories[0].Listing.Articles.Select(article => article.Id));
        Assert.Equal(2, site.Archive.Years.Sum(year => year.Count));
        Assert.DoesNotContain("expired", site.FrontPage.Latest.Select(article => article.Id));
    }

    [Fact]
    public void The_breaking_bar_holds_listed_articles_until_their_moment_has_passed()
    {
        Assert.Equal(["breaking"], Site.Site().Breaking.Select(article => article.Id));
        Assert.Empty(Site.Site(new LinkOptions(ASite.At("2024-08-01 18:00"))).Breaking);
    }

    [Fact]
    public void The_next_change_is_the_first_end_of_breaking_expiry_or_publication_after_now()
    {
        Assert.Equal(ASite.At("2024-08-01 18:00"), Site.Site().NextChange);
        Assert.Equal(ASite.At("2024-08-02 09:00"), Site.Site(new LinkOptions(ASite.At("2024-08-01 18:00"))).NextChange);
        Assert.Equal(ASite.At("2024-08-01 12:00"), Site.Site(new LinkOptions(ASite.At("2024-08-01 11:59"))).NextChange);
        Assert.Null(Site.Site(new LinkOptions(ASite.At("2024-08-02 09:00"))).NextChange);
    }

    [Fact]
    public void A_draft_page_has_no_address_until_drafts_are_asked_for()
    {
        var site = ASite.With(site => site.Page("about", "/about/", page => page with { Draft = true }));

        Assert.Empty(site.Site().Pages);
        Assert.Equal("/about/", Assert.Single(site.Site(new LinkOptions(ASite.Now) { Drafts = true }).Pages).Route.Path);
    }
}
