using System.Text.Json.Nodes;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Schemas;

/// <summary>A key with what it is for, in Russian: whoever reads it in an editor's window writes Russian.</summary>
/// <param name="Name">The name of the contract.</param>
/// <param name="Value">The form of its value.</param>
/// <param name="Description">What an editor should know, in a sentence or two.</param>
internal sealed record FieldSchema(string Name, JsonObject Value, string Description)
{
    public bool IsRequired { get; init; }

    /// <summary>The schema of a mapping. Throws where a key of the catalogue is not described, or something else is.</summary>
    /// <param name="catalogue">The keys that reading knows.</param>
    /// <param name="isClosed">Whether a key that reading does not know is a mistake.</param>
    /// <param name="fields">All of them.</param>
    public static JsonObject Mapping(KeyCatalogue catalogue, bool isClosed, params FieldSchema[] fields)
    {
        if (!catalogue.Names.Order(StringComparer.Ordinal).SequenceEqual(fields.Select(field => field.Name).Order(StringComparer.Ordinal)))
        {
            throw new InvalidOperationException($"The schema does not describe just the keys {string.Join(", ", catalogue.Names)}.");
        }

        var (properties, others) = (new JsonObject(), new JsonObject());
        var needed = new List<JsonNode?>();
        foreach (var key in catalogue.Keys)
        {
            var field = Array.Find(fields, field => field.Name == key.Name)!;
            string[] spellings = [.. Spellings(key)];
            properties[key.Name] = Property(field, field.Description);
            if (spellings.Length > 1)
            {
                others[$"^({string.Join('|', spellings[1..])})$"] = Property(field, $"То же, что {field.Name}. {field.Description}");
            }

            if (field.IsRequired)
            {
                needed.Add(Shape.AnyOf([.. spellings.Select(name => new JsonObject { ["required"] = new JsonArray(name) })]));
            }
        }

        var mapping = new JsonObject { ["type"] = "object", ["properties"] = properties, ["patternProperties"] = others, ["additionalProperties"] = !isClosed };
        if (needed.Count > 0)
        {
            mapping["allOf"] = new JsonArray([.. needed]);
        }

        return mapping;
    }

    private static JsonObject Property(FieldSchema field, string description)
    {
        var property = field.Value.DeepClone().AsObject();
        property["description"] = description;
        return property;
    }

    /// <summary>The ways in which a key is commonly written, its own name first: reading takes all of them for one.</summary>
    private static IEnumerable<string> Spellings(Key key) => key.Aliases.Prepend(key.Name)
        .SelectMany(name => new[] { name, name.Replace('-', '_'), CamelCase(name) })
        .Distinct(StringComparer.Ordinal);

    private static string CamelCase(string name)
    {
        var words = name.Split('-', '_');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
