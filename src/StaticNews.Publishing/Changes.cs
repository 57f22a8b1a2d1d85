using StaticNews.Rendering;

namespace StaticNews.Publishing;

/// <summary>What separates the planned site from the one the last build left.</summary>
/// <param name="Stale">Artefacts to draw: new, changed, or missing from the output.</param>
/// <param name="Kept">Entries of the last manifest that still hold.</param>
/// <param name="Deleted">Files that are no longer part of the site.</param>
public sealed record Changes(
    IReadOnlyList<Artefact> Stale, IReadOnlyDictionary<string, ManifestEntry> Kept, IReadOnlyList<string> Deleted)
{
    /// <summary>Files of a manifest that the output does not hold as the manifest says: somebody deleted or changed them.</summary>
    public static IReadOnlySet<string> Lost(Manifest previous, IOutput output) => previous.Entries
        .Where(entry => !output.Holds(entry.Key, entry.Value.Length))
        .Select(entry => entry.Key)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Compares a plan with a manifest and with the files that are really there.</summary>
    /// <param name="plan">The site as it shall be.</param>
    /// <param name="previous">What the last build left.</param>
    /// <param name="lost">What of that is there no more.</param>
    /// <param name="output">Where to look for files that no manifest knows.</param>
    /// <param name="reports">Files that tell of the build itself and are no artefacts.</param>
    public static Changes Find(ArtefactPlan plan, Manifest previous, IReadOnlySet<string> lost, IOutput output, IEnumerable<string> reports)
    {
        var kept = new Dictionary<string, ManifestEntry>(plan.Artefacts.Count, StringComparer.Ordinal);
        var stale = new List<Artefact>();
        var current = new (string File, ManifestEntry? Entry)[plan.Artefacts.Count];
        Parallel.For(0, current.Length, i => current[i] = Current(plan.Artefacts[i], previous, lost));
        for (var i = 0; i < current.Length; i++)
        {
            if (current[i].Entry is { } entry)
            {
                kept.Add(current[i].File, entry);
            }
            else
            {
                stale.Add(plan.Artefacts[i]);
            }
        }

        return new Changes(stale, kept, FindDeleted(kept, stale.Select(artefact => artefact.Route.File).Concat(reports), previous, output));
    }

    private static (string File, ManifestEntry? Entry) Current(Artefact artefact, Manifest previous, IReadOnlySet<string> lost)
    {
        var file = artefact.Route.File;
        var holds = previous.Entries.TryGetValue(file, out var entry)
            && entry.Fingerprint == artefact.Fingerprint
            && !lost.Contains(file);
        return (file, holds ? entry : null);
    }

    /// <summary>Files that are neither kept nor made.</summary>
    private static List<string> FindDeleted(Dictionary<string, ManifestEntry> kept, IEnumerable<string> made, Manifest previous, IOutput output)
    {
        var drawn = made.ToHashSet(StringComparer.Ordinal);
        var known = previous.Entries.Count > 0 ? previous.Entries.Keys : output.List();
        return [.. known.Where(file => !kept.ContainsKey(file) && !drawn.Contains(file)).Order(StringComparer.Ordinal)];
    }
}
