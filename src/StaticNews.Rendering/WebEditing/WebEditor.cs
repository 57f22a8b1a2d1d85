using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.WebEditing;

/// <summary>The editor in the browser of one site: what it is told, and the files it consists of.</summary>
/// <param name="Config">The configuration of Sveltia CMS, as JSON.</param>
/// <param name="Files">Its program, which lies beside ours.</param>
public sealed record WebEditor(string Config, IFileTree Files)
{
    /// <summary>Where it stands on the site.</summary>
    public const string Folder = "/admin/";

    /// <summary>The editor's files as they come with this program. They are no part of the executable: few runs need them.</summary>
    public static IFileTree Shipped { get; } = new DiskFiles(Path.Combine(AppContext.BaseDirectory, "web-editor"), "web-editor/");

    /// <summary>Whether an address is one of the editor's, not of the site that readers see.</summary>
    public static bool Owns(Route route) => route.Path.StartsWith(Folder, StringComparison.Ordinal);
}
