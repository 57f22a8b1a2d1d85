using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>robots.txt (RFC 9309): whom the outlet welcomes, and where its sitemap is.</summary>
internal static class Robots
{
    /// <summary>
    /// Crawlers that gather texts to train models. Those that search, or fetch a page because a person asked for it, have other names
    /// and are not meant by that choice.
    /// </summary>
    private static readonly string[] TrainingAgents =
    [
        "AI2Bot", "Amazonbot", "Applebot-Extended", "Bytespider", "CCBot", "ClaudeBot", "cohere-training-data-crawler", "Diffbot",
        "Google-Extended", "GPTBot", "meta-externalagent", "omgili", "YandexAdditional",
    ];

    public static Artefact Plan(SiteSettings settings, Addresses addresses) => SmallFile.Of(new Route("/robots.txt"), Text(settings, addresses));

    /// <summary>A crawler obeys the one group that names it, so an outlet may refuse search engines and still allow training, or the reverse.</summary>
    private static string Text(SiteSettings settings, Addresses addresses)
    {
        var text = new StringBuilder();
        AddGroup(text, ["*"], settings.Robots.Search, settings.PathPrefix);
        if (settings.Robots.Training != settings.Robots.Search)
        {
            text.Append('\n');
            AddGroup(text, TrainingAgents, settings.Robots.Training, settings.PathPrefix);
        }

        if (settings.Robots.Search)
        {
            text.Append("\nSitemap: ").Append(addresses.Absolute(new Route("/sitemap.xml"))).Append('\n');
        }

        return text.ToString();
    }

    private static void AddGroup(StringBuilder text, string[] agents, bool welcome, string prefix)
    {
        foreach (var agent in agents)
        {
            text.Append("User-agent: ").Append(agent).Append('\n');
        }

        text.Append(welcome ? "Allow: " : "Disallow: ").Append(prefix).Append('\n');
    }
}
