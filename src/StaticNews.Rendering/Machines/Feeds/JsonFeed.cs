using System.Buffers;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        var json = JsonOutput.Indented(output);
        json.WriteStartObject();
        WriteHead(json, feed);
        json.WriteStartArray("items"u8);
        foreach (var item in feed.Items)
        {
            json.WriteRawValue(item.Json.Before);
            json.WriteStringPart(item.Html);
            output.Write(item.Json.After);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        output.Write("\n"u8);
    }

    /// <summary>Writes an item without its full text and returns the place of that.</summary>
    public static int WriteFrame(FeedItem item, string language, ArrayBufferWriter<byte> output)
    {
        var json = JsonOutput.Indented(output, depth: 2);
        json.WriteStartObject();
        json.WriteString("id"u8, item.Id);
        json.WriteString("url"u8, item.Url);
        json.WriteString("title"u8, item.Title);
        var place = WriteContent(json, item, output);
        WriteRest(json, item);
        json.WriteString("language"u8, language);
        json.WriteEndObject();
        return place;
    }

    private static void WriteHead(JsonOutput json, Feed feed)
    {
        json.WriteString("version"u8, "https://jsonfeed.org/version/1.1");
        json.WriteString("title"u8, feed.Title);
        json.WriteString("home_page_url"u8, feed.PageUrl);
        json.WriteString("feed_url"u8, feed.SelfUrl);
        json.WriteString("description"u8, feed.Description);
        json.WriteString("language"u8, feed.Settings.Language);
        if (feed.Look.Icon is { } icon)
        {
            json.WriteString("icon"u8, icon);
        }

        WriteAuthors(json, [new FeedAuthor(feed.Settings.Title, feed.HomeUrl)]);
        if (feed.Hub is { } hub)
        {
            json.WriteStartArray("hubs"u8);
            json.WriteStartObject();
            json.WriteString("type"u8, "WebSub");
            json.WriteString("url"u8, hub);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteRest(JsonOutput json, FeedItem item)
    {
        if (item.Summary.Length > 0)
        {
            json.WriteString("summary"u8, item.Summary);
        }

        if (item.Picture is { } picture)
        {
            json.WriteString("image"u8, picture.Url);
        }

        json.WriteString("date_published"u8, MachineDates.Rfc3339(item.Published));
        if (item.Updated > item.Published)
        {
            json.WriteString("date_modified"u8, MachineDates.Rfc3339(item.Updated));
        }

        WriteAuthors(json, item.Authors);
        json.WriteStartArray("tags"u8);
        foreach (var subject in item.Subjects)
        {
            json.WriteStringValue(subject);
        }

        json.WriteEndArray();
        if (item.Recording is { } recording)
        {
            WriteAttachment(json, recording);
        }
    }

    private static void WriteAttachment(JsonOutput json, FeedRecording recording)
    {
        json.WriteStartArray("attachments"u8);
        json.WriteStartObject();
        json.WriteString("url"u8, recording.Url);
        json.WriteString("mime_type"u8, recording.Type);
        json.WriteNumber("size_in_bytes"u8, recording.Bytes);
        if (recording.Seconds > 0)
        {
            json.WriteNumber("duration_in_seconds"u8, recording.Seconds);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>An item must have content of one kind or the other, so a feed of summaries gives the summary as text.</summary>
    private static int WriteContent(JsonOutput json, FeedItem item, ArrayBufferWriter<byte> output)
    {
        if (!item.HasHtml)
        {
            json.WriteString("content_text"u8, item.Summary.Length > 0 ? item.Summary : item.Title);
            return output.WrittenCount;
        }

        json.WritePropertyName("content_html"u8);
        json.WriteStartString();
        var place = output.WrittenCount;
        json.WriteEndString();
        return place;
    }

    private static void WriteAuthors(JsonOutput json, IReadOnlyList<FeedAuthor> authors)
    {
        if (authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("authors"u8);
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, author.Name);
            json.WriteString("url"u8, author.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
