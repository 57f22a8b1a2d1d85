namespace StaticNews.Publishing;

/// <summary>
/// What a build has left in the output: each file with the fingerprint of what it was made from. The next build draws only what
/// differs, and a deployment sends the difference of two manifests.
/// </summary>
/// <param name="Entries">By path below the output folder.</param>
/// <param name="Articles">The paths among them that are article pages, so that a build can say which stories came and went.</param>
public sealed record Manifest(IReadOnlyDictionary<string, ManifestEntry> Entries, IReadOnlySet<string> Articles)
{
    /// <summary>Nothing is known of the output.</summary>
    public static readonly Manifest Empty = new(new Dictionary<string, ManifestEntry>(), new HashSet<string>());

    /// <summary>The build as a whole, where it published all it meant to; <c>null</c> where that is not known.</summary>
    public LastBuild? Build { get; init; }

    /// <summary>The same places with no memory of what they were made from, so that everything is drawn again.</summary>
    public Manifest Forgotten() => this with
    {
        Build = null,
        Entries = Entries.ToDictionary(pair => pair.Key, pair => pair.Value with { Length = -1 }, StringComparer.Ordinal),
    };

    /// <summary>
    /// What can be said after a build that was killed while it published: some places are as before, some are new, and there may be
    /// files that no manifest names. All are known, so that those no longer wanted are deleted, and all are drawn again.
    /// </summary>
    /// <param name="files">The files that are there.</param>
    public Manifest Doubted(IEnumerable<string> files) => (this with
    {
        Entries = Entries.Keys.Union(files, StringComparer.Ordinal).ToDictionary(
            file => file, file => Entries.GetValueOrDefault(file), StringComparer.Ordinal),
    }).Forgotten();
}
