using System.Text.Json;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What oEmbed 1.0 (oembed.com, 2.3.4) asks of a rich response, and that it brings no script to those who show it.</summary>
internal static class OEmbedRules
{
    private static readonly string[] Texts =
        ["version", "type", "title", "author_name", "author_url", "provider_name", "provider_url", "thumbnail_url", "html"];

    private static readonly string[] Numbers = ["thumbnail_width", "thumbnail_height", "width", "height"];
    private static readonly string[] Required = ["version", "type", "title", "provider_name", "provider_url", "html", "width", "height"];

    /// <param name="json">The answer.</param>
    /// <param name="page">Address of the article that it shows.</param>
    public static IReadOnlyList<string> Broken(string json, string page)
    {
        using var document = JsonDocument.Parse(json);
        var card = document.RootElement;
        string[] members = [.. card.EnumerateObject().Select(member => member.Name)];
        var html = Text(card, "html");
        return
        [
            .. members.Except(Texts.Concat(Numbers)).Select(name => $"«{name}» is unknown"),
            .. Required.Except(members).Select(name => $"«{name}» is missing"),
            .. Texts.Intersect(members).Where(name => Text(card, name).Length == 0).Select(name => $"«{name}» is no text"),
            .. Numbers.Intersect(members).Where(name => card.GetProperty(name) is not { ValueKind: JsonValueKind.Number } number || number.GetInt32() <= 0).Select(name => $"«{name}» is no size"),
            .. members.Count(name => name.StartsWith("thumbnail_", StringComparison.Ordinal)) is 0 or 3 ? Array.Empty<string>() : ["a thumbnail needs its address and its size"],
            .. (Text(card, "version"), Text(card, "type")) == ("1.0", "rich") ? Array.Empty<string>() : ["it is no rich answer of version 1.0"],
            .. members.Where(name => name.EndsWith("_url", StringComparison.Ordinal) && !FeedHtml.IsAbsolute(Text(card, name))).Select(name => $"{name} is not absolute"),
            .. html.Contains($"href=\"{page}\"", StringComparison.Ordinal) ? Array.Empty<string>() : ["the card does not lead to the article"],
            .. FeedHtml.Broken(html),
        ];
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
