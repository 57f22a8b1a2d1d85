using System.Text.Json;
using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Pages;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Search;

/// <summary>
/// The search: its page, the index in shards, and what results show of articles. The two newest months have shards of their own, so that
/// a new article changes few files; those of older ones change when a month passes or an old article does.
/// </summary>
internal static class SearchArtefacts
{
    private const int ArticlesInFile = 16;
    private const int LongestLead = 160;
    private const int MostShards = 4096;
    private const int MostRecentShards = 8;
    private const int RecentMonths = 2;

    public static IEnumerable<Artefact> Plan(PagePress press)
    {
        if (!press.Site.Settings.Search)
        {
            return [];
        }

        var articles = Findable.Of(press.Site);
        var firstRecent = articles.Length == 0 ? 0 : articles[0].Month - RecentMonths + 1;
        var recent = Array.FindAll(articles, article => article.Month >= firstRecent);
        var older = articles[recent.Length..];
        var (recentShards, olderShards) = (
            new SearchShards(recent, SearchShards.CountFor(recent.Length, MostRecentShards)), new SearchShards(older, SearchShards.CountFor(older.Length, MostShards)));
        return
        [
            Page(press, olderShards.Count, recentShards.Count),
            .. Shards("b", older, olderShards, press),
            .. Shards("r", recent, recentShards, press),
            .. articles.GroupBy(article => (article.Month, File: article.Place / ArticlesInFile)).Select(file => Results(file.Key.Month, file.Key.File, [.. file.Reverse()], press)),
        ];
    }

    private static Artefact Page(PagePress press, int older, int recent) => press.Page(FixedRoutes.Search, "search", () =>
    {
        var page = new SearchView(press.Site, older, recent, press.Views);
        var title = press.Views.Locale.Text("search");
        return new PageViews(page, press.Heads.Of(new HeadPlan(press.Heads.TitleOf(title), press.Views.Locale.Text("search_description"), FixedRoutes.Search)
        {
            JsonLd = press.Graphs.Page(page, title, press.Views.Breadcrumbs()),
        }));
    });

    /// <summary>All shards follow from the same words, so one fingerprint does for them; where the bytes stay nothing is written.</summary>
    private static IEnumerable<Artefact> Shards(string name, Findable[] articles, SearchShards shards, PagePress press)
    {
        var fingerprint = new Lazy<Fingerprint>(() =>
        {
            var builder = new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add(shards.Count);
            Array.ForEach(articles, article => SearchTerms.AddTo(builder, article));
            return builder.Finish();
        });
        return Enumerable.Range(0, shards.Count).Select(shard =>
            press.Drawn(new Route($"/search/{name}{shard}.json"), () => fingerprint.Value, output => shards.Write(shard, output)));
    }

    private static Artefact.Drawn Results(int month, int file, Findable[] oldestFirst, PagePress press)
    {
        Fingerprint Seen()
        {
            var builder = new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add(press.Views.Locale.Fingerprint);
            Array.ForEach(oldestFirst, found => builder.Add(press.Views.Card(found.Article).Fingerprint));
            return builder.Finish();
        }

        return press.Drawn(new Route($"/search/a{month}-{file}.json"), Seen, output =>
        {
            using var json = new Utf8JsonWriter(output, SmallFile.Readable);
            json.WriteStartArray();
            Array.ForEach(oldestFirst, found => Write(json, found.Article, press.Views));
            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, LinkedArticle article, SiteViews views)
    {
        var date = views.Card(article).Date;
        json.WriteStartObject();
        json.WriteString("title"u8, article.CardTitle);
        json.WriteString("url"u8, views.Path(article.Route));
        json.WriteString("date"u8, date.Iso);
        json.WriteString("day"u8, date.Day);
        json.WriteString("category"u8, article.Category.Title);
        json.WriteString("lead"u8, Shortened(article.Article.Lead?.Value));
        if (article.Article.Sponsor is { } sponsor)
        {
            json.WriteString("sponsor"u8, sponsor.Label);
        }

        json.WriteEndObject();
    }

    private static string? Shortened(string? lead) => lead is null || lead.Length <= LongestLead
        ? lead
        : lead[..WordCut.EndIn(lead, LongestLead)].TrimEnd(',', ';', ':', ' ', '—', '\u00A0') + "…";
}
