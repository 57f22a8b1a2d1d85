namespace StaticNews.Cli.Previewing;

/// <summary>Files that programs leave beside the one that is being written, for a moment or for good: nothing on the site follows from them.</summary>
public static class EditorTraces
{
    // Vim tries whether it may write in a folder with a file of this name.
    private const string TrialOfVim = "4913";

    // The one folder with a dot whose files are published.
    private const string WellKnown = ".well-known";

    private static readonly string[] Ends =
        ["~", ".swp", ".swo", ".swx", ".tmp", ".temp", ".bak", ".part", ".crdownload", "___jb_tmp___", "___jb_old___"];

    private static readonly string[] Names = [TrialOfVim, "Thumbs.db", "desktop.ini"];

    /// <summary>Whether a path below a folder names such a file, or one in a hidden folder.</summary>
    public static bool Include(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        return Array.Exists(parts, part => part.StartsWith('.') && part != WellKnown) || IsTrace(parts[^1]);
    }

    private static bool IsTrace(string name) =>
        name.Length == 0 || Names.Contains(name, StringComparer.Ordinal)
        || Array.Exists(Ends, end => name.EndsWith(end, StringComparison.Ordinal))
        || (name.StartsWith('#') && name.EndsWith('#'));
}
