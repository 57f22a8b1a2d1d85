using System.Text.Json;
using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Site;

namespace StaticNews.Publishing;

/// <summary>
/// <c>/build.json</c>: which commit is live, when it was built, which stories it added, changed and removed, so that an editor's tool can
/// say «your story is live», and when the site changes next by itself, so that a job knows from the live site alone whether a build is
/// due. It is written only when something else was, or when the commit or that moment is another.
/// </summary>
public static class BuildJson
{
    /// <summary>Its path below the output folder.</summary>
    public const string File = "build.json";

    /// <summary>What the file depends on beside the changes themselves.</summary>
    public static Fingerprint FingerprintOf(BuildOptions options, DateTimeOffset? next) =>
        new FingerprintBuilder().Add(options.Commit).Add(next?.UtcTicks ?? 0).Finish();

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(BuildOptions options, NewsSite site, Manifest current, StoryChanges changes) => ReadableJson.Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteString("generator", "StaticNews " + typeof(BuildJson).Assembly.GetName().Version!.ToString(3));
        json.WriteString("commit", options.Commit);
        json.WriteString("time", MachineDates.Rfc3339(site.Now));
        json.WriteString("next", site.NextChange is { } next ? MachineDates.Rfc3339(TimeZoneInfo.ConvertTime(next, site.Settings.TimeZone)) : null);
        json.WriteNumber("files", current.Entries.Count);
        json.WriteNumber("articles", site.Articles.Count);
        if (!changes.IsFirst)
        {
            WriteStories(json, "added", changes.Added);
            WriteStories(json, "changed", changes.Changed);
            WriteStories(json, "removed", changes.Removed);
        }

        json.WriteEndObject();
    });

    private static void WriteStories(Utf8JsonWriter json, string name, IEnumerable<string> files)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            json.WriteStringValue("/" + file.Replace("/index.html", "/", StringComparison.Ordinal));
        }

        json.WriteEndArray();
    }
}
