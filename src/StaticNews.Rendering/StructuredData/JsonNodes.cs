using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Views;

namespace StaticNews.Rendering.StructuredData;

/// <summary>The small pieces that nodes of a graph are written with.</summary>
internal static class JsonNodes
{
    /// <summary>Begins a node; its end is the writer's.</summary>
    public static void StartNode(this JsonOutput json, string type, string? id = null)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, type);
        json.WriteText("@id"u8, id);
    }

    /// <summary>Begins a node that may be of several types at once, and then carries what belongs to any of them.</summary>
    public static void StartNode(this JsonOutput json, IReadOnlyList<string> types, string id)
    {
        if (types is [var only])
        {
            json.StartNode(only, id);
            return;
        }

        json.WriteStartObject();
        json.WriteStartArray("@type"u8);
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
        json.WriteText("@id"u8, id);
    }

    /// <summary>A property, left out where there is nothing to say.</summary>
    public static void WriteText(this JsonOutput json, ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A property that points at another node of the graph.</summary>
    public static void WriteReference(this JsonOutput json, ReadOnlySpan<byte> name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id"u8, id);
        json.WriteEndObject();
    }

    /// <summary>A property with several nodes, left out where there are none.</summary>
    public static void WriteList<T>(this JsonOutput json, ReadOnlySpan<byte> name, IEnumerable<T> items, Action<JsonOutput, T> write)
    {
        using var item = items.GetEnumerator();
        if (!item.MoveNext())
        {
            return;
        }

        json.WriteStartArray(name);
        do
        {
            write(json, item.Current);
        }
        while (item.MoveNext());
        json.WriteEndArray();
    }

    /// <summary>A picture, if it is large enough to be of use (50,000 pixels, Google's floor) or of unknown size.</summary>
    public static void WriteImage(this JsonOutput json, ImageView? image, Addresses addresses)
    {
        const int Floor = 50_000;
        if (image is null || image.File.Width * image.File.Height < Floor)
        {
            return;
        }

        json.WriteList("image"u8, Files(image, addresses), (writer, file) =>
        {
            writer.StartNode("ImageObject");
            writer.WriteString("url"u8, addresses.Absolute(file.Src));
            if (file is { Width: { } width, Height: { } height })
            {
                writer.WriteNumber("width"u8, width);
                writer.WriteNumber("height"u8, height);
            }

            writer.WriteText("caption"u8, image.Caption);
            writer.WriteText("creditText"u8, image.Credit);
            writer.WriteEndObject();
        });
    }

    /// <summary>The forms that search engines ask for, where the picture can be cut to them.</summary>
    private static IEnumerable<ImageFile> Files(ImageView image, Addresses addresses) => image.Crops is { } crops
        ? crops.Forms.Select(form => new ImageFile(addresses.Path(form.Route), form.Recipe.Width, form.Recipe.Height))
        : [image.File];
}
