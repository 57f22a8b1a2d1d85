using System.Diagnostics.CodeAnalysis;
using StaticNews.Site;

namespace StaticNews.Publishing;

/// <summary>
/// What a build has left in the output: each file with the fingerprint of what it was made from. The next build draws only what
/// differs, and a deployment sends the difference of two manifests.
/// </summary>
/// <param name="Entries">By path below the output folder.</param>
public sealed record Manifest(Dictionary<string, ManifestEntry> Entries)
{
    /// <summary>Nothing is known of the output.</summary>
    public static readonly Manifest Empty = new([]);

    private const int MostOnStack = 512;

    /// <summary>The build as a whole, where it published all it meant to; <c>null</c> where that is not known.</summary>
    public LastBuild? Build { get; init; }

    /// <summary>The same places with no memory of what they were made from, so that everything is drawn again.</summary>
    public Manifest Forgotten() => new(Entries.ToDictionary(pair => pair.Key, pair => pair.Value with { Length = -1 }, StringComparer.Ordinal));

    /// <summary>
    /// What can be said after a build that was killed while it published: some places are as before, some are new, and there may be
    /// files that no manifest names. All are known, so that those no longer wanted are deleted, and all are drawn again.
    /// </summary>
    /// <param name="files">The files that are there.</param>
    public Manifest Doubted(IEnumerable<string> files) => new Manifest(
        Entries.Keys.Union(files, StringComparer.Ordinal).ToDictionary(file => file, file => Entries.GetValueOrDefault(file), StringComparer.Ordinal)).Forgotten();

    /// <summary>What was left at an address, and the file's name as it is known here.</summary>
    public bool TryFind(Route route, [NotNullWhen(true)] out string? file, out ManifestEntry entry)
    {
        Span<char> letters = route.FileLength <= MostOnStack ? stackalloc char[MostOnStack] : new char[route.FileLength];
        letters = letters[..route.FileLength];
        route.WriteFile(letters);
        return Entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out file, out entry);
    }
}
