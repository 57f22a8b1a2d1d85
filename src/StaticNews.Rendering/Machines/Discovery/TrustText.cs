using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Discovery;

/// <summary><c>/trust.txt</c> (journallist.net, «Reference document for trust.txt»): to whom the outlet belongs, and which profiles elsewhere are its own.</summary>
internal static class TrustText
{
    private static readonly Route Route = new("/trust.txt");

    public static IEnumerable<Artefact> Plan(SiteSettings settings)
    {
        if (settings.Trust is { } trust)
        {
            yield return SmallFile.Of(Route, Text(settings, trust));
        }
    }

    private static string Text(SiteSettings settings, TrustSettings trust)
    {
        var text = new StringBuilder();
        Add(text, "belongto", Sites(trust.BelongsTo));
        Add(text, "member", Sites(trust.Members));
        Add(text, "control", Sites(trust.Controls));
        Add(text, "controlledby", Sites(trust.ControlledBy));
        Add(text, "social", Sites(settings.Social.Select(link => link.Target.Value)));
        Add(text, "contact", settings.Imprint.Email is { } email ? ["mailto:" + email] : []);
        Add(text, "datatrainingallowed", [settings.Robots.Training ? "yes" : "no"]);
        return text.ToString();
    }

    private static IEnumerable<string> Sites(IEnumerable<string> written) => written.Select(Addresses.Outbound).OfType<string>();

    private static void Add(StringBuilder text, string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            text.Append(name).Append('=').Append(value).Append('\n');
        }
    }
}
