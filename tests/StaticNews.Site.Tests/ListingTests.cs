using CsCheck;

namespace StaticNews.Site.Tests;

public sealed class ListingTests
{
    private static readonly Gen<(int Count, int PerPage)> Sizes = Gen.Int[0, 60].Select(Gen.Int[1, 9]);

    private static NewsSite SiteOf(int count, int perPage)
    {
        var site = new ASite();
        for (var number = 0; number < count; number++)
        {
            site.Article($"a{number:000}", ASite.At("2024-01-01").AddHours(number).ToString("yyyy-MM-dd HH:mm"));
        }

        site.Settings = site.Settings with { PerPage = perPage };
        return site.Site();
    }

    private static string[] Ids(ListingPage page) => [.. page.Articles.Select(article => article.Id)];

    [Fact]
    public void Every_article_stands_on_exactly_one_page_of_a_listing() => Sizes.Sample(size =>
    {
        var listing = SiteOf(size.Count, size.PerPage).Categories[0].Listing;
        string[] fromOldest = [.. listing.Pages.Append(listing.Index).SelectMany(page => Ids(page).Reverse())];

        Assert.Equal(Enumerable.Range(0, size.Count).Select(number => $"a{number:000}"), fromOldest);
    });

    [Fact]
    public void A_full_page_never_changes_when_newer_articles_come() => Sizes.Select(Gen.Int[1, 30]).Sample(sample =>
    {
        var ((count, perPage), more) = sample;
        var before = SiteOf(count, perPage).Categories[0].Listing;
        var after = SiteOf(count + more, perPage).Categories[0].Listing;

        foreach (var (old, now) in before.Pages.Zip(after.Pages))
        {
            Assert.Equal((old.Route, old.Older, old.Newer), (now.Route, now.Older, now.Newer));
            Assert.Equal(Ids(old), Ids(now));
        }

        Assert.True(after.Pages.Count >= before.Pages.Count);
    });

    [Fact]
    public void Pages_are_full_and_lead_to_each_other_and_to_the_index() => Sizes.Sample(size =>
    {
        var listing = SiteOf(size.Count, size.PerPage).Categories[0].Listing;

        Assert.All(listing.Pages, page => Assert.Equal(size.PerPage, page.Articles.Count));
        Assert.InRange(listing.Index.Articles.Count, Math.Min(size.Count, size.PerPage), (2 * size.PerPage) - 1);
        Assert.Equal(listing.Pages.Select(page => (Route?)page.Route), listing.Pages.Skip(1).Select(page => page.Older).Append(listing.Index.Older).Where(older => older is not null));
        Assert.Equal(listing.NextPage, listing.Pages.Count == 0 ? null : listing.Pages[^1].Newer);
        Assert.Equal(listing.Pages.Skip(1).Select(page => (Route?)page.Route), listing.Pages.SkipLast(1).Select(page => page.Newer));
    });

    [Fact]
    public void Forty_three_articles_by_ten_stand_on_three_pages_and_the_index()
    {
        var listing = SiteOf(43, 10).Categories[0].Listing;

        Assert.Equal(["/novosti/page/1/", "/novosti/page/2/", "/novosti/page/3/"], listing.Pages.Select(page => page.Route.Path));
        Assert.Equal(13, listing.Index.Articles.Count);
        Assert.Equal("/novosti/page/4/", listing.NextPage?.Path);
    }

    [Fact]
    public void The_archive_follows_the_calendar_of_the_outlets_zone()
    {
        var site = ASite.With(site => site.Article("a", "2024-06-30 23:59").Article("b", "2024-07-01 00:00").Article("c", "2023-12-31 12:00")).Site();

        Assert.Equal([("/2024/", 2), ("/2023/", 1)], site.Archive.Years.Select(year => (year.Route.Path, year.Count)));
        Assert.Equal(["/2024/07/01/", "/2024/06/30/"], site.Archive.Years[0].Months.SelectMany(month => month.Days).Select(day => day.Route.Path));
    }
}
