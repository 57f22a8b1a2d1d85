using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Machines;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary><c>live.json</c> below each live blog: the anchors of its entries, newest first, so that an open page learns of new ones for few bytes.</summary>
internal static class LiveFiles
{
    /// <summary>A live blog that got no entry for so long is over, and pages stop asking.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    public static Route RouteOf(LinkedArticle article) => new(article.Route.Path.TrimEnd('/') + "/live.json");

    /// <summary>Whether an article has such a file: its address must be a folder.</summary>
    public static bool Has(LinkedArticle article) => article.Article.Type == ArticleType.Live && article.Route.Path.EndsWith('/');

    public static IEnumerable<Artefact> Plan(PagePress press) => press.Site.Articles.Where(Has).Select(article => new Artefact.Drawn(
        RouteOf(article),
        new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add(article.Article.Source.Content).Add(article.Route.Path).Finish(),
        output => Encoding.UTF8.GetBytes(Text(press.Bodies.Load(article.Article)), output)));

    private static string Text(Body body) => SmallFile.Json(json =>
    {
        var entries = LiveBlog.Entries(body).ToArray();
        json.WriteStartObject();
        if (entries.Length > 0)
        {
            json.WriteString("until"u8, MachineDates.Rfc3339(entries.Max(entry => entry.Moment!.Value) + Patience));
        }

        json.WriteStartArray("entries"u8);
        foreach (var entry in entries)
        {
            json.WriteStringValue(entry.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
