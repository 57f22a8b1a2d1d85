using System.Text.Json.Nodes;

namespace StaticNews.Reading.WebEditing;

/// <summary>The ways in which a form of the editor in the browser asks for a value, as Sveltia CMS is told of them.</summary>
internal static class Widget
{
    public static JsonObject Line => Of("string");

    public static JsonObject Lines => Of("text");

    public static JsonObject Flag => Of("boolean");

    public static JsonObject File => Of("image");

    /// <summary>A moment by the clock of the outlet, wherever the editor sits.</summary>
    public static JsonObject Moment(TimeZoneInfo zone)
    {
        var widget = Of("datetime");
        widget["format"] = "YYYY-MM-DD HH:mm";
        widget["input_timezone"] = zone.Id;
        return widget;
    }

    public static JsonObject Number(int least, int most)
    {
        var widget = Of("number");
        (widget["value_type"], widget["min"], widget["max"]) = ("int", least, most);
        return widget;
    }

    /// <summary>One of a few values, each under words of its own.</summary>
    public static JsonObject Choice(IEnumerable<(string Value, string Label)> options)
    {
        var widget = Of("select");
        widget["options"] = Array(options.Select(option => new JsonObject { ["label"] = option.Label, ["value"] = option.Value }));
        return widget;
    }

    /// <summary>Files of another form, by their names.</summary>
    public static JsonObject FilesOf(string form, string shown, bool several)
    {
        var widget = Of("relation");
        (widget["collection"], widget["value_field"], widget["multiple"]) = (form, "{{slug}}", several);
        widget["display_fields"] = Array([JsonValue.Create(shown)]);
        widget["search_fields"] = Array([JsonValue.Create(shown)]);
        return widget;
    }

    /// <summary>Words in a list, each in a line of its own.</summary>
    /// <param name="name">What one of them is called in the configuration.</param>
    /// <param name="label">What stands above one of them.</param>
    /// <param name="one">The same as what is added.</param>
    public static JsonObject Words(string name, string label, string one)
    {
        var item = Of("string");
        (item["name"], item["label"]) = (name, label);
        var widget = Of("list");
        (widget["label_singular"], widget["field"]) = (one, item);
        return widget;
    }

    /// <summary>A form in the form, which explains itself and is put away while it is empty.</summary>
    public static JsonObject Group(JsonArray fields)
    {
        var widget = Of("object");
        (widget["collapsed"], widget["fields"], widget["hint"]) = ("auto", fields, "");
        return widget;
    }

    /// <summary>
    /// The text below the front matter. It is shown as it is written: the other view forgets what Markdown of other editors does not have,
    /// such as how the columns of a table are aligned.
    /// </summary>
    public static JsonObject Text
    {
        get
        {
            var widget = Of("markdown");
            widget["modes"] = Array([JsonValue.Create("raw"), JsonValue.Create("rich_text")]);
            return widget;
        }
    }

    public static JsonArray Array(IEnumerable<JsonNode> items) => new([.. items]);

    private static JsonObject Of(string name) => new() { ["widget"] = name };
}
