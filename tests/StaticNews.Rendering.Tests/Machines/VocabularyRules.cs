using System.Text.Json;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What the vocabulary of schema.org says of a page's graph: every type and property is of it, and every value of a type that the property takes.</summary>
internal static class VocabularyRules
{
    public static IReadOnlyList<string> Broken(string json, SchemaVocabulary vocabulary)
    {
        using var document = JsonDocument.Parse(json);
        var graph = document.RootElement.GetProperty("@graph");
        var types = graph.EnumerateArray().Where(node => node.TryGetProperty("@id", out _)).ToDictionary(node => node.GetProperty("@id").GetString()!, TypesOf);
        var context = document.RootElement.GetProperty("@context").GetString() == "https://schema.org" ? Array.Empty<string>() : ["the context is not https://schema.org"];
        return [.. context, .. graph.EnumerateArray().SelectMany(node => OfNode(node, types, vocabulary))];
    }

    private static string[] TypesOf(JsonElement node) =>
        !node.TryGetProperty("@type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)]
        : [type.GetString()!];

    private static IEnumerable<string> OfNode(JsonElement node, Dictionary<string, string[]> types, SchemaVocabulary vocabulary)
    {
        var own = TypesOf(node);
        return Array.Find(own, type => !vocabulary.Knows(type)) is { } unknown
            ? [$"schema.org has no type {unknown}"]
            : node.EnumerateObject().Where(member => member.Name[0] != '@').SelectMany(member => OfMember(own, member, types, vocabulary));
    }

    private static IEnumerable<string> OfMember(string[] own, JsonProperty member, Dictionary<string, string[]> types, SchemaVocabulary vocabulary)
    {
        var type = string.Join(" and ", own);
        string[] range = [.. own.SelectMany(one => vocabulary.RangeOf(one, member.Name) ?? [])];
        if (range.Length == 0)
        {
            return [$"{type} has no {member.Name}, or a newer property has taken its place"];
        }

        JsonElement[] values = member.Value.ValueKind == JsonValueKind.Array ? [.. member.Value.EnumerateArray()] : [member.Value];
        return
        [
            .. values.Where(value => !range.Any(kind => Takes(kind, value, types, vocabulary))).Select(value => $"{type}.{member.Name} does not take {value.GetRawText()}"),
            .. values.Where(value => value.ValueKind == JsonValueKind.Object && TypesOf(value).Length > 0).SelectMany(value => OfNode(value, types, vocabulary)),
        ];
    }

    private static bool Takes(string kind, JsonElement value, Dictionary<string, string[]> types, SchemaVocabulary vocabulary) => value.ValueKind switch
    {
        JsonValueKind.String => vocabulary.Holds(kind, "string", value.GetString()) || (kind == "IdReference" && IsThing(value.GetString()!)),
        // Pixels are plain numbers in Google's documentation of pictures, where the vocabulary has lengths with units.
        JsonValueKind.Number => vocabulary.Holds(kind, "number") || kind == "Distance",
        JsonValueKind.True or JsonValueKind.False => vocabulary.Holds(kind, "boolean"),
        JsonValueKind.Object when TypesOf(value) is { Length: > 0 } own => own.Any(type => vocabulary.IsA(type, kind)),
        JsonValueKind.Object => types.TryGetValue(value.GetProperty("@id").GetString()!, out var named) && named.Any(type => vocabulary.IsA(type, kind)),
        _ => false,
    };

    /// <summary>The address of a thing may stand for the thing (schema.org/docs/datamodel.html), but the vocabulary's own words are to be known.</summary>
    private static bool IsThing(string address) => FeedHtml.IsAbsolute(address) && !address.StartsWith("https://schema.org/", StringComparison.Ordinal);
}
