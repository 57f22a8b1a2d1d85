namespace StaticNews.Testing;

/// <summary>The checkout that the tests run in.</summary>
public static class Repository
{
    /// <summary>Its top folder, found by the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the top folder.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>
    /// Lets a copy of this site use the pictures that the checkout's own builds have made: they are the same whoever made them, and
    /// making them takes longer than all else.
    /// </summary>
    public static void SharePictures(string root)
    {
        Directory.CreateDirectory(PathTo(".cache", "pictures"));
        Directory.CreateDirectory(Path.Combine(root, ".cache"));
        Directory.CreateSymbolicLink(Path.Combine(root, ".cache", "pictures"), PathTo(".cache", "pictures"));
    }

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "StaticNews.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("the tests do not run inside a checkout");
        }

        return at.FullName;
    }
}
