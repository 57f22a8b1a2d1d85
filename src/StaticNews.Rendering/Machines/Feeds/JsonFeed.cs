using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    /// <summary>A feed is never put into a page's source, so nothing but what JSON itself asks for is escaped and Cyrillic stays readable.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
    };

    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            WriteHead(json, feed);
            json.WriteStartArray("items");
            foreach (var item in feed.Items)
            {
                WriteItem(json, item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteHead(Utf8JsonWriter json, Feed feed)
    {
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.PageUrl);
        json.WriteString("feed_url", feed.SelfUrl);
        json.WriteString("description", feed.Description);
        json.WriteString("language", feed.Settings.Language);
        WriteAuthors(json, [new FeedAuthor(feed.Settings.Title, feed.HomeUrl)]);
        if (feed.Settings.Feeds.Hub is { } hub)
        {
            json.WriteStartArray("hubs");
            json.WriteStartObject();
            json.WriteString("type", "WebSub");
            json.WriteString("url", hub);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Url);
        json.WriteString("title", item.Title);
        WriteContent(json, item);
        if (item.Picture is { } picture)
        {
            json.WriteString("image", picture.Url);
        }

        json.WriteString("date_published", MachineDates.Rfc3339(item.Published));
        if (item.Updated > item.Published)
        {
            json.WriteString("date_modified", MachineDates.Rfc3339(item.Updated));
        }

        WriteAuthors(json, item.Authors);
        json.WriteStartArray("tags");
        foreach (var subject in item.Subjects)
        {
            json.WriteStringValue(subject);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>An item must have content of one kind or the other, so a feed of summaries gives the summary as text.</summary>
    private static void WriteContent(Utf8JsonWriter json, FeedItem item)
    {
        if (item.Html.IsEmpty)
        {
            json.WriteString("content_text", item.Summary.Length > 0 ? item.Summary : item.Title);
        }
        else
        {
            json.WriteString("content_html", item.Html.Span);
        }

        if (item.Summary.Length > 0)
        {
            json.WriteString("summary", item.Summary);
        }
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<FeedAuthor> authors)
    {
        if (authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("name", author.Name);
            json.WriteString("url", author.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
