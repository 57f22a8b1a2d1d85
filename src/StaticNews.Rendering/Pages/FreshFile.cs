using System.Text.Json;
using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>
/// <c>/fresh.json</c>: the breaking bar and the latest headlines, which every page loads. So no page changes because another
/// story came out.
/// </summary>
internal static class FreshFile
{
    private const int Latest = 8;

    public static Artefact Plan(PagePress press)
    {
        LinkedArticle[] latest = [.. press.Site.Listed.Take(Latest)];
        var builder = new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add(press.Views.Locale.Fingerprint);
        foreach (var article in press.Site.Breaking)
        {
            builder.Add(press.Views.Card(article).Fingerprint).Add(article.Article.Breaking);
        }

        foreach (var card in press.Views.Cards(latest))
        {
            builder.Add(card.Fingerprint);
        }

        return new Artefact.Drawn(FixedRoutes.Fresh, builder.Finish(), output =>
        {
            using var json = new Utf8JsonWriter(output, SmallFile.Readable);
            Write(json, latest, press);
        });
    }

    private static void Write(Utf8JsonWriter json, LinkedArticle[] latest, PagePress press)
    {
        json.WriteStartObject();
        json.WriteStartArray("breaking"u8);
        foreach (var article in press.Site.Breaking)
        {
            WriteHeadline(json, article, press);
            json.WriteString("until"u8, press.Views.Date(article.Article.Breaking ?? article.Date).Iso);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("latest"u8);
        foreach (var article in latest)
        {
            WriteHeadline(json, article, press);
            var date = press.Views.Card(article).Date;
            json.WriteString("date"u8, date.Iso);
            json.WriteString("day"u8, date.Short);
            json.WriteString("time"u8, date.Time);
            json.WriteString("category"u8, article.Category.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHeadline(Utf8JsonWriter json, LinkedArticle article, PagePress press)
    {
        json.WriteStartObject();
        json.WriteString("title"u8, article.CardTitle);
        json.WriteString("url"u8, press.Views.Path(article.Route));
    }
}
