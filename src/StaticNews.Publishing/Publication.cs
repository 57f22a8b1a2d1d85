using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Publishing;

/// <summary>Puts a drawn site in place: the changed files, then the deletions, then the manifest. Where nothing changed it touches nothing.</summary>
/// <param name="output">Where the files are staged.</param>
/// <param name="previous">What the last build left.</param>
/// <param name="options">What was asked for; the commit is named in build.json.</param>
/// <param name="build">What the next build compares itself with; <c>null</c> where it cannot.</param>
public sealed class Publication(IOutput output, Manifest previous, BuildOptions options, LastBuild? build)
{
    /// <summary>Publishes what was drawn, and says in build.json what that changed.</summary>
    public void Publish(NewsSite site, Changes changes, Drawing drawing)
    {
        var entries = new Dictionary<string, ManifestEntry>(changes.Kept, StringComparer.Ordinal);
        foreach (var (file, entry) in drawing.Entries)
        {
            entries[file] = entry;
        }

        var articles = site.Articles.Select(article => article.Route.File).ToHashSet(StringComparer.Ordinal);
        var current = new Manifest(entries, articles) { Build = build };
        var anyFile = drawing.Written.Count + changes.Deleted.Count > 0;
        var anyStory = StageBuildJson(site, current, entries, drawing, anyFile);
        if (anyFile || anyStory || drawing.Entries.Count > 0 || build is not null)
        {
            output.Commit(changes.Deleted, current);
        }
    }

    /// <summary>Stages build.json where it has something new to say; returns whether it had.</summary>
    private bool StageBuildJson(
        NewsSite site, Manifest current, Dictionary<string, ManifestEntry> entries, Drawing drawing, bool anyFile)
    {
        var fingerprint = BuildJson.FingerprintOf(options, site.NextChange);
        if (!anyFile && previous.Entries.TryGetValue(BuildJson.File, out var old) && old.Fingerprint == fingerprint && output.Holds(BuildJson.File, old.Length))
        {
            entries[BuildJson.File] = old;
            return false;
        }

        var bytes = BuildJson.Write(options, site, previous, current, drawing.Written);
        entries[BuildJson.File] = new ManifestEntry(fingerprint, bytes.Length);
        return output.Stage(BuildJson.File, bytes);
    }
}
