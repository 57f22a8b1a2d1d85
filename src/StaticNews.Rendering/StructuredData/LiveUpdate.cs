using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Views;

namespace StaticNews.Rendering.StructuredData;

/// <summary>An entry of a live blog.</summary>
/// <param name="Title">Its heading, or the beginning of its text.</param>
/// <param name="Moment">When it was written, ISO 8601.</param>
/// <param name="Text">All its words.</param>
/// <param name="Id">Its anchor.</param>
internal sealed record LiveUpdate(string Title, string Moment, string Text, string? Id)
{
    private const int HeadlineLength = 110;

    /// <summary>The dated entries of a body, in its order.</summary>
    public static IReadOnlyList<LiveUpdate> Of(Body body, SiteViews views) =>
        [.. LiveBlog.Entries(body).Select(block => Of(block, PlainText.Of(block.Text), views))];

    /// <summary>Writes the properties that LiveBlogPosting adds; nothing for other articles.</summary>
    public static void Write(JsonOutput json, IReadOnlyList<LiveUpdate> updates, string url)
    {
        if (updates.Count == 0)
        {
            return;
        }

        json.WriteString("coverageStartTime"u8, updates.Min(update => update.Moment)!);
        json.WriteString("coverageEndTime"u8, updates.Max(update => update.Moment)!);
        json.WriteList("liveBlogUpdate"u8, updates, (writer, update) => update.WriteTo(writer, url));
    }

    private static LiveUpdate Of(BodyPart.Block block, string text, SiteViews views) =>
        new(block.Title ?? Shortened(text), views.Date(block.Moment!.Value).Iso, text, block.Id);

    private static string Shortened(string text) => text.Length <= HeadlineLength
        ? text
        : text[..WordCut.EndIn(text, HeadlineLength)] + "…";

    private void WriteTo(JsonOutput json, string url)
    {
        json.StartNode("BlogPosting");
        json.WriteString("headline"u8, Title);
        json.WriteString("datePublished"u8, Moment);
        json.WriteText("articleBody"u8, Text);
        json.WriteString("url"u8, Id is null ? url : url + "#" + Id);
        json.WriteEndObject();
    }
}
