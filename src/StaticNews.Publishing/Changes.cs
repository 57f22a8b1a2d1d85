using StaticNews.Rendering;

namespace StaticNews.Publishing;

/// <summary>What separates the planned site from the one the last build left.</summary>
/// <param name="Stale">Artefacts to draw: new, changed, or missing from the output.</param>
/// <param name="Kept">Entries of the last manifest that still hold.</param>
/// <param name="Deleted">Files that are no longer part of the site.</param>
public sealed record Changes(
    IReadOnlyList<Artefact> Stale, IReadOnlyDictionary<string, ManifestEntry> Kept, IReadOnlyList<string> Deleted)
{
    /// <summary>Compares a plan with a manifest and with the files that are really there.</summary>
    public static Changes Find(ArtefactPlan plan, Manifest previous, IOutput output)
    {
        var kept = new Dictionary<string, ManifestEntry>(plan.Artefacts.Count, StringComparer.Ordinal);
        var stale = new List<Artefact>();
        var current = plan.Artefacts.AsParallel().AsOrdered().Select(artefact => Current(artefact, previous, output)).ToArray();
        for (var i = 0; i < current.Length; i++)
        {
            if (current[i] is { } entry)
            {
                kept.Add(plan.Artefacts[i].Route.File, entry);
            }
            else
            {
                stale.Add(plan.Artefacts[i]);
            }
        }

        return new Changes(stale, kept, FindDeleted(plan, previous, output));
    }

    private static ManifestEntry? Current(Artefact artefact, Manifest previous, IOutput output)
    {
        var file = artefact.Route.File;
        return previous.Entries.TryGetValue(file, out var entry)
            && entry.Fingerprint == artefact.Fingerprint
            && output.Holds(file, entry.Length)
            ? entry
            : null;
    }

    private static List<string> FindDeleted(ArtefactPlan plan, Manifest previous, IOutput output)
    {
        var planned = plan.Artefacts.Select(artefact => artefact.Route.File).Append(BuildJson.File).ToHashSet(StringComparer.Ordinal);
        var known = previous.Entries.Count > 0 ? previous.Entries.Keys : output.List();
        return [.. known.Where(file => !planned.Contains(file)).Order(StringComparer.Ordinal)];
    }
}
