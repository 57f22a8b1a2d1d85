using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class FeedFingerprintTests
{
    [Fact]
    public void A_build_without_news_changes_no_file() => Assert.Empty(Changed(_ => { }));

    [Fact]
    public void A_new_article_changes_the_feeds_it_stands_in_and_no_others()
    {
        var changed = Changed(outlet =>
        {
            var news = outlet.Add("2024/07/novoe", "Новое", "2024-07-05 09:00");
            news.Tags = [outlet.Topic(TopicKind.Tag, "dorogi", "дороги")];
        });

        Assert.Equal(["/feed.xml", "/obshchestvo/feed.xml", "/tags/dorogi/feed.xml"], changed.Where(IsRss));
    }

    [Fact]
    public void A_linked_article_that_moves_changes_the_feeds_that_link_to_it()
    {
        var before = Linking("staryi");
        var after = Linking("novyi");

        Assert.NotEqual(before.Plan()["/stories/most/feed.xml"].Fingerprint, after.Plan()["/stories/most/feed.xml"].Fingerprint);

        static SmallOutlet Linking(string slug)
        {
            var outlet = new SmallOutlet();
            var target = outlet.Add("target", "Цель", "2024-01-01 10:00", article => article with { Slug = new Located<string>(slug, default) });
            var linking = outlet.Add("most", "Мост", "2024-07-04 09:30", article => article with { Outline = new BodyOutline { Links = [new BodyLink("target.md", BodyLinkKind.Link, default)] } });
            linking.Story = outlet.Topic(TopicKind.Story, "most", "Мост");
            linking.Links = [new ResolvedLink.ToArticle(target, "")];
            return outlet;
        }
    }

    [Fact]
    public void Another_hub_or_title_changes_every_feed()
    {
        Assert.Contains("/tags/most/atom.xml", Changed(outlet => outlet.Settings = outlet.Settings with { Title = "Другой" }));
        Assert.Contains("/tags/most/atom.xml", Changed(outlet => outlet.Settings = outlet.Settings with { Feeds = new FeedSettings(Hub: "https://other.example/") }));
    }

    [Fact]
    public void Every_file_whose_bytes_change_has_another_fingerprint()
    {
        foreach (var change in Changes())
        {
            var before = RichOutlet.Make().Plan();
            var outlet = RichOutlet.Make();
            change(outlet);
            foreach (var (route, artefact) in outlet.Plan().Where(file => before.ContainsKey(file.Key)))
            {
                var sameBytes = SmallOutlet.Draw(artefact) == SmallOutlet.Draw(before[route]);
                Assert.True(sameBytes || artefact.Fingerprint != before[route].Fingerprint, $"{route} changed unnoticed");
            }
        }
    }

    private static IEnumerable<Action<SmallOutlet>> Changes()
    {
        yield return outlet => outlet.Topic(TopicKind.Tag, "dorogi", "дороги").Listing = Listing.Empty;
        yield return outlet => outlet.Settings = outlet.Settings with { Language = "en" };
        yield return outlet => outlet.Settings = outlet.Settings with { Url = new Uri("https://other.example/p/") };
        yield return outlet => outlet.Settings = outlet.Settings with { Tagline = "Другая" };
        yield return outlet => outlet.Settings = outlet.Settings with { Feeds = new FeedSettings(1, false) };
        yield return outlet => outlet.Settings = outlet.Settings with { TimeZone = TimeZoneInfo.Utc };
        yield return outlet => outlet.Settings = outlet.Settings with { Robots = new RobotsSettings(false, false) };
        yield return outlet => outlet.Redirects.Add(new LinkedRedirect("/a/", "/b/"));
        yield return outlet => outlet.Now += TimeSpan.FromDays(10);
        yield return outlet => outlet.Pages.Clear();
        yield return outlet => RichOutlet.Bridge(outlet).Picture = null;
        yield return outlet => RichOutlet.Bridge(outlet).Authors = [outlet.Topic(TopicKind.Author, "petr", "Пётр")];
        yield return outlet => RichOutlet.Bridge(outlet).Links = [.. RichOutlet.Bridge(outlet).Links.Select(_ => new ResolvedLink.AsWritten("https://a.example/"))];
    }

    private static IEnumerable<string> Changed(Action<SmallOutlet> change)
    {
        var before = RichOutlet.Make().Plan();
        var outlet = RichOutlet.Make();
        change(outlet);
        return outlet.Plan().Where(file => !before.TryGetValue(file.Key, out var old) || old.Fingerprint != file.Value.Fingerprint).Select(file => file.Key);
    }

    private static bool IsRss(string route) => route.EndsWith("/feed.xml", StringComparison.Ordinal);
}
