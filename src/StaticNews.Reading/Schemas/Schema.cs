using System.Text.Json.Nodes;
using StaticNews.Content;

namespace StaticNews.Reading.Schemas;

/// <summary>
/// JSON Schemas (draft-07, which editors' YAML extensions read) of what editors write, made from the keys that reading knows, so that a
/// program that helps them write cannot know other ones.
/// </summary>
public static class Schema
{
    private static readonly (string Name, string Title, Func<JsonObject> Make)[] All =
    [
        ("article", "Статья", ArticleSchema.Make),
        ("author", "Автор", DocumentSchemas.Author),
        ("page", "Страница", DocumentSchemas.Page),
        ("story", "Сюжет", DocumentSchemas.Story),
        ("site", "Настройки издания, site.yml", SettingsSchema.Make),
    ];

    /// <summary>What there are schemas of: four kinds of documents and the settings.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(schema => schema.Name)];

    /// <summary>The text of a schema.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Of(string name)
    {
        var (_, title, make) = Array.Find(All, schema => schema.Name == name);
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (key, value) in make())
        {
            schema[key] = value?.DeepClone();
        }

        return ReadableJson.Text(json => schema.WriteTo(json));
    }
}
