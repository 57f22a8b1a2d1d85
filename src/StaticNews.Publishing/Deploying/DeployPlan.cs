using StaticNews.Rendering.Machines.Hosts;

namespace StaticNews.Publishing.Deploying;

/// <summary>What separates a built site from what stands at a target.</summary>
/// <param name="Site">The site as it shall be.</param>
/// <param name="Added">Files that are not there.</param>
/// <param name="Changed">Files that are there with other bytes.</param>
/// <param name="Deleted">Paths of ours that are no longer part of the site.</param>
public sealed record DeployPlan(BuiltSite Site, IReadOnlyList<SiteFile> Added, IReadOnlyList<SiteFile> Changed, IReadOnlyList<string> Deleted)
{
    /// <summary>What stays for pages in caches, until the next deployment.</summary>
    public IReadOnlyList<string> Retired { get; init; } = [];

    /// <summary>Whether the target has to be touched at all.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Bytes to send.</summary>
    public long Bytes => Added.Concat(Changed).Sum(file => file.Length);

    /// <summary>
    /// What to send one after the other, so that no reader meets a page that asks for what is not there: first what pages load, then
    /// pages nobody links to yet, then pages that link to them, the front page last, then what machines read.
    /// </summary>
    public IEnumerable<IReadOnlyList<SiteFile>> Waves =>
    [
        [.. Added.Where(IsAsset), .. Changed.Where(IsAsset)],
        [.. Added.Where(IsInnerPage)],
        [.. Changed.Where(IsInnerPage)],
        [.. Added.Where(IsFrontPage), .. Changed.Where(IsFrontPage)],
        [.. Added.Concat(Changed).Where(file => !IsAsset(file) && !IsPage(file))],
    ];

    /// <summary>Deletions that must come first, for a file cannot stand where a folder is to be, nor a folder where a file.</summary>
    public IReadOnlyList<string> InTheWay
    {
        get
        {
            var files = Added.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            var folders = files.SelectMany(Folders).ToHashSet(StringComparer.Ordinal);
            return [.. Deleted.Where(path => folders.Contains(path) || Folders(path).Any(files.Contains))];
        }
    }

    /// <summary>Compares a site with what its manifest says of a target.</summary>
    /// <param name="site">The site as it shall be.</param>
    /// <param name="known">What is there; <c>null</c> where that is not known.</param>
    /// <param name="arrived">Paths that stand there with the very same bytes, whatever the manifest knows of them.</param>
    public static DeployPlan Between(BuiltSite site, DeployManifest? known, IReadOnlySet<string> arrived)
    {
        var there = known?.Files ?? new Dictionary<string, string>();
        var stale = site.Files.Where(file => there.GetValueOrDefault(file.Path) != file.Hash && !arrived.Contains(file.Path)).ToArray();
        var current = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var gone = there.Keys.Where(path => !current.Contains(path)).ToArray();
        string[] deleted = [.. gone.Where(path => !CachePolicy.IsHashed(path)), .. known?.Retired.Where(path => !current.Contains(path)) ?? []];
        var isWhole = known is not null && site.Files.All(file => there.GetValueOrDefault(file.Path) == file.Hash);
        return new DeployPlan(site, [.. stale.Where(file => IsNew(there.GetValueOrDefault(file.Path)))], [.. stale.Where(file => !IsNew(there.GetValueOrDefault(file.Path)))], [.. deleted.Distinct().OrderBy(path => !path.EndsWith(".html", StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal)])
        {
            Retired = [.. gone.Where(CachePolicy.IsHashed)],
            IsEmpty = isWhole && gone.Length == 0 && deleted.Length == 0,
        };
    }

    /// <summary>The manifest while this plan is carried out: whatever it may have touched is in doubt.</summary>
    /// <param name="known">What it was before.</param>
    public DeployManifest Underway(DeployManifest? known)
    {
        var files = new Dictionary<string, string>(known?.Files ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (var file in Added)
        {
            files[file.Path] = DeployManifest.Coming;
        }

        foreach (var file in Changed)
        {
            files[file.Path] = DeployManifest.Changing;
        }

        return new DeployManifest(files, known?.Retired ?? []);
    }

    /// <summary>The manifest once all has been done.</summary>
    public DeployManifest Done() => new(Site.Files.ToDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal), Retired);

    private static bool IsNew(string? hash) => hash is null or DeployManifest.Coming;

    private static bool IsFrontPage(SiteFile file) => Bare(file.Path) == "index.html";

    private static bool IsInnerPage(SiteFile file) => IsPage(file) && !IsFrontPage(file);

    private static bool IsPage(SiteFile file) => Bare(file.Path).EndsWith(".html", StringComparison.Ordinal);

    /// <summary>What pages load: pictures, styles, scripts, fonts, files to download.</summary>
    private static bool IsAsset(SiteFile file) =>
        CachePolicy.IsHashed(file.Path) || (!IsPage(file) && Bare(file.Path) != "sw.js" && Path.GetExtension(Bare(file.Path)) is not (".xml" or ".json" or ".txt" or ".webmanifest" or ""));

    /// <summary>The name without what tells that it is compressed.</summary>
    private static string Bare(string path) => Path.GetExtension(path) is ".gz" or ".br" ? path[..^3] : path;

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }
}
