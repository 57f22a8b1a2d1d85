using System.Text.Json.Nodes;

namespace StaticNews.Reading.Schemas;

/// <summary>Forms that values of front matter and settings take, as JSON Schema (draft-07) says them. A key left empty is no mistake.</summary>
internal static class Shape
{
    /// <summary>A line of text; YAML takes one that looks like a number for one.</summary>
    public static JsonObject Text => new() { ["type"] = Types("string", "number", "null") };

    public static JsonObject Flag => AnyOf(new JsonObject { ["type"] = Types("boolean", "null") }, Words("yes", "no", "on", "off", "да", "нет"));

    /// <summary>A date, with a time or without.</summary>
    public static JsonObject Moment => new() { ["type"] = Types("string", "number", "null"), ["examples"] = new JsonArray("2026-11-24 09:30") };

    public static JsonObject Url => new() { ["type"] = Types("string", "null"), ["pattern"] = "^https?://" };

    /// <summary>One line, or a list of them.</summary>
    public static JsonObject OneOrMore => OneOrMany(Text);

    public static JsonObject Number(int least, int most) =>
        new() { ["type"] = Types("integer", "null"), ["minimum"] = least, ["maximum"] = most };

    /// <summary>One of a few words.</summary>
    public static JsonObject Words(params string[] words) => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode?)JsonValue.Create(word))]) };

    public static JsonObject OneOrMany(JsonObject item) => AnyOf(item, List(item));

    public static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item.DeepClone() };

    /// <summary>Names of the editor's choice, each with a value of one form.</summary>
    public static JsonObject Named(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    public static JsonObject AnyOf(params JsonObject[] forms) => new() { ["anyOf"] = new JsonArray([.. forms.Select(form => form.DeepClone())]) };

    private static JsonArray Types(params string[] names) => new([.. names.Select(name => (JsonNode?)JsonValue.Create(name))]);
}
