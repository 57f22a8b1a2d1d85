using StaticNews.Content;
using StaticNews.Publishing;
using StaticNews.Rendering;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Cli.Previewing;

/// <summary>A site that is planned and of which nothing is drawn, by its addresses.</summary>
public sealed class PlannedSite
{
    private const string Index = "index.html";
    private const string Fresh = "/fresh.json";

    private readonly IReadOnlyList<Artefact> _artefacts;
    private readonly Lazy<Fingerprint> _fresh;

    /// <param name="site">What is published.</param>
    /// <param name="plan">Its artefacts, by route.</param>
    /// <param name="words">The words of its theme.</param>
    public PlannedSite(NewsSite site, ArtefactPlan plan, Locale words) => (Site, _artefacts, Words, _fresh) = (site, plan.Artefacts, words, new(() => At(Fresh)?.Fingerprint ?? default));

    /// <summary>The site of a preparation; <c>null</c> where mistakes left none.</summary>
    public static PlannedSite? Of(PreparedSite prepared) =>
        prepared is { Site: { } site, Plan: { } plan, Words: { } words } ? new PlannedSite(site, plan, words) : null;

    public NewsSite Site { get; }

    public Locale Words { get; }

    /// <summary>The artefact whose file stands at a decoded path below the prefix; a folder's is its index.html.</summary>
    public Artefact? Find(string path)
    {
        var folder = path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
        return At(folder) ?? (folder.Length < path.Length ? At(path) : path.EndsWith('/') ? At(path + Index) : null);
    }

    /// <summary>
    /// The version of an open page: another one means that it shows something else now. What the page loads into itself, the bar of
    /// breaking news and the latest headlines, belongs to it, and so does the preview's own bar.
    /// </summary>
    /// <param name="page">Its address.</param>
    /// <param name="drawnFrom">A hash over all that it is drawn from.</param>
    public string VersionOf(Route page, Fingerprint drawnFrom) =>
        new FingerprintBuilder().Add(drawnFrom).Add(_fresh.Value).Add((int)(Article(page)?.State ?? PublicationState.Published)).Finish().ToString();

    /// <summary>The article that lives at the address of an artefact.</summary>
    public LinkedArticle? Article(Route route) => Site.Articles.FirstOrDefault(article => article.Route == route);

    private Artefact? At(string path)
    {
        var (low, high) = (0, _artefacts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_artefacts[middle].Route.Path, path);
            if (order == 0)
            {
                return _artefacts[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
