using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Machines.Discovery;
using StaticNews.Site;

namespace StaticNews.Publishing;

/// <summary>Puts a drawn site in place: the changed files, then the deletions, then the manifest. Where nothing changed it touches nothing.</summary>
/// <param name="output">Where the files are staged.</param>
/// <param name="previous">What the last build left.</param>
/// <param name="options">What was asked for; the commit is named in build.json.</param>
/// <param name="build">What the next build compares itself with; <c>null</c> where it cannot.</param>
public sealed class Publication(IOutput output, Manifest previous, BuildOptions options, LastBuild? build)
{
    /// <summary>Files that tell of the build itself: no artefacts, because what they say depends on the build before.</summary>
    public static IEnumerable<string> ReportsOf(SiteSettings settings) => settings.IndexNowKey is null ? [BuildJson.File] : [BuildJson.File, IndexNow.File];

    /// <summary>Whether a file of the output is one of those.</summary>
    public static bool IsReport(string file) => file is BuildJson.File or IndexNow.File;

    /// <summary>Publishes what was drawn, and says in build.json what that changed.</summary>
    public void Publish(NewsSite site, Changes changes, Drawing drawing)
    {
        var entries = changes.Kept;
        foreach (var (file, entry) in drawing.Entries)
        {
            entries[file] = entry;
        }

        var current = new Manifest(entries) { Build = build };
        var anyFile = drawing.Written.Count + changes.Deleted.Count > 0;
        var anyStory = StageReports(site, current, new StoryChanges(previous, drawing, changes.Deleted), anyFile);
        if (anyFile || anyStory || drawing.Entries.Count > 0 || build is not null)
        {
            output.Commit(changes.Deleted, current);
        }
    }

    /// <summary>Stages build.json, and with it the message of IndexNow, where they have something new to say; returns whether they had.</summary>
    private bool StageReports(NewsSite site, Manifest current, StoryChanges stories, bool anyFile)
    {
        var told = StageReport(
            BuildJson.File, BuildJson.FingerprintOf(options, site.NextChange), current.Entries, anyFile, () => BuildJson.Write(options, site, current, stories));
        return site.Settings.IndexNowKey is { } key
            ? StageReport(IndexNow.File, Fingerprint.Of(Encoding.UTF8.GetBytes(key)), current.Entries, anyFile, () => IndexNow.Message(site, key, stories.All)) || told
            : told;
    }

    private bool StageReport(string file, Fingerprint fingerprint, Dictionary<string, ManifestEntry> entries, bool anyFile, Func<byte[]> write)
    {
        if (!anyFile && previous.Entries.TryGetValue(file, out var old) && old.Fingerprint == fingerprint && output.Holds(file, old.Length))
        {
            entries[file] = old;
            return false;
        }

        var bytes = write();
        entries[file] = new ManifestEntry(fingerprint, bytes.Length);
        return output.Stage(file, bytes);
    }
}
