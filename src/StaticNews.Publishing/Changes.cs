using StaticNews.Rendering;

namespace StaticNews.Publishing;

/// <summary>What separates the planned site from the one the last build left.</summary>
/// <param name="Stale">Artefacts to draw: new, changed, or missing from the output.</param>
/// <param name="Kept">Entries of the last manifest that still hold, a copy: what is drawn joins them in the next.</param>
/// <param name="Deleted">Files that are no longer part of the site.</param>
public sealed record Changes(IReadOnlyList<Artefact> Stale, Dictionary<string, ManifestEntry> Kept, IReadOnlyList<string> Deleted)
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
        var stands = new bool[plan.Artefacts.Count];
        Parallel.For(0, stands.Length, place => stands[place] = Stands(plan.Artefacts[place], previous, lost));
        Artefact[] stale = [.. plan.Artefacts.Where((_, place) => !stands[place])];
        HashSet<string> made = [.. stale.Select(artefact => artefact.Route.File), .. reports];
        if (previous.Entries.Count == 0)
        {
            return new Changes(stale, [], Sorted(output.List().Where(file => !made.Contains(file))));
        }

        // Most of the last build still holds: what does not is taken out of a copy.
        var kept = new Dictionary<string, ManifestEntry>(previous.Entries, StringComparer.Ordinal);
        foreach (var file in made)
        {
            kept.Remove(file);
        }

        return new Changes(stale, kept, kept.Count == stands.Length - stale.Length ? [] : TakeOut(kept, plan.Artefacts));
    }

    private static bool Stands(Artefact artefact, Manifest previous, IReadOnlySet<string> lost) =>
        previous.TryFind(artefact.Route, out var file, out var entry) && entry.Fingerprint == artefact.Fingerprint && !lost.Contains(file);

    /// <summary>Takes out the files that no artefact has.</summary>
    private static string[] TakeOut(Dictionary<string, ManifestEntry> kept, IReadOnlyList<Artefact> artefacts)
    {
        var wanted = artefacts.Select(artefact => artefact.Route.File).ToHashSet(StringComparer.Ordinal);
        var deleted = Sorted(kept.Keys.Where(file => !wanted.Contains(file)));
        Array.ForEach(deleted, file => kept.Remove(file));
        return deleted;
    }

    private static string[] Sorted(IEnumerable<string> files) => [.. files.Order(StringComparer.Ordinal)];
}
