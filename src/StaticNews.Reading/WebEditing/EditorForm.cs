using System.Text.Json.Nodes;
using StaticNews.Reading.Schemas;

namespace StaticNews.Reading.WebEditing;

/// <summary>
/// A form made from a schema, field by field in the order in which an editor thinks of them. What the schema knows of a field is not said
/// again here; a key that nobody has given a place stops the program, so no key is forgotten.
/// </summary>
/// <param name="schema">The fields of the schema.</param>
internal sealed class EditorForm(FieldSchema[] schema)
{
    private readonly JsonArray _fields = [];
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    /// <summary>Asks for a key.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="label">What stands above it.</param>
    /// <param name="widget">How it is asked for.</param>
    public EditorForm Ask(string key, string label, JsonObject widget)
    {
        var field = Array.Find(schema, field => field.Name == key) ?? throw new InvalidOperationException($"The schema has no «{key}».");
        var asked = new JsonObject { ["name"] = key, ["label"] = label };
        foreach (var (name, value) in widget)
        {
            asked[name] = value?.DeepClone();
        }

        asked["required"] = field.IsRequired || widget["required"]?.GetValue<bool>() == true;
        asked["hint"] ??= field.Description.Trim('.') == label ? "" : field.Description;

        _placed.Add(key);
        _fields.Add((JsonNode)asked);
        return this;
    }

    /// <summary>Keys that the form does not show: it keeps them as they stand in the file.</summary>
    public EditorForm Keep(params string[] keys)
    {
        _placed.UnionWith(keys);
        return this;
    }

    /// <summary>Asks for the text below the front matter.</summary>
    public EditorForm AskText(string label)
    {
        var text = Widget.Text;
        (text["name"], text["label"], text["required"]) = ("body", label, false);
        _fields.Add((JsonNode)text);
        return this;
    }

    /// <summary>The form with all its fields.</summary>
    public JsonArray Finish() => Array.Find(schema, field => !_placed.Contains(field.Name)) is { } forgotten
        ? throw new InvalidOperationException($"The form neither asks for «{forgotten.Name}» nor keeps it.")
        : _fields;
}
