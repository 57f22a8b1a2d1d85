namespace StaticNews.Cli.Tests;

/// <summary>What the real program has left in a folder, so that tests can compare two sites.</summary>
internal static class FilesBelow
{
    /// <summary>The paths of all files, in their order.</summary>
    public static IEnumerable<string> Paths(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);

    /// <summary>The bytes of a site's files, as text, by path; without what tells of the build itself or was never put in its place.</summary>
    public static Dictionary<string, string> OfSite(string folder) => Paths(folder)
        .Where(file => file != "build.json" && !file.StartsWith(".staging", StringComparison.Ordinal))
        .ToDictionary(file => file, file => Convert.ToBase64String(File.ReadAllBytes(Path.Combine(folder, file))), StringComparer.Ordinal);
}
