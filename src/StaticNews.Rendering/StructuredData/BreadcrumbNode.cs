using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Views;

namespace StaticNews.Rendering.StructuredData;

/// <summary>The way to a page from the front page (BreadcrumbList); the last step is the page itself.</summary>
internal static class BreadcrumbNode
{
    public static void Write(JsonOutput json, IReadOnlyList<LinkView> way, string title, Addresses addresses)
    {
        json.StartNode("BreadcrumbList");
        json.WriteStartArray("itemListElement"u8);
        for (var i = 0; i < way.Count; i++)
        {
            WriteStep(json, i + 1, way[i].Title, addresses.Absolute(way[i].Url));
        }

        WriteStep(json, way.Count + 1, title, null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(JsonOutput json, int position, string name, string? address)
    {
        json.StartNode("ListItem");
        json.WriteNumber("position"u8, position);
        json.WriteString("name"u8, name);
        json.WriteText("item"u8, address);
        json.WriteEndObject();
    }
}
