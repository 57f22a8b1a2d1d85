using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Discovery;

/// <summary><c>/humans.txt</c> (humanstxt.org): the people who make the outlet, from the imprint and the folder of authors.</summary>
internal static class HumansText
{
    private static readonly Route Route = new("/humans.txt");

    public static IEnumerable<Artefact> Plan(NewsSite site, Addresses addresses)
    {
        if (site.Settings.Humans)
        {
            yield return SmallFile.Of(Route, Text(site, addresses));
        }
    }

    private static string Text(NewsSite site, Addresses addresses)
    {
        var (settings, text) = (site.Settings, new StringBuilder("/* TEAM */\n"));
        Add(text, "Publisher", settings.Imprint.Publisher);
        Add(text, "Editor-in-chief", settings.Imprint.EditorInChief);
        foreach (var author in site.Authors)
        {
            if (author.Document is Author known)
            {
                Add(text, OneLine(known.Role) ?? "Author", author.Title);
            }
        }

        Add(text, "Contact", settings.Imprint.Email);
        Add(text, "Location", settings.Imprint.Address);
        text.Append("\n/* SITE */\n");
        Add(text, "Name", settings.Title);
        Add(text, "Address", addresses.Absolute(FixedRoutes.Front));
        Add(text, "Language", settings.Language);
        Add(text, "Software", "StaticNews");
        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (OneLine(value) is { Length: > 0 } line)
        {
            text.Append("  ").Append(name).Append(": ").Append(line).Append('\n');
        }
    }

    private static string? OneLine(string? text) => text?.ReplaceLineEndings(" ").Trim();
}
