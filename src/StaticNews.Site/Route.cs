namespace StaticNews.Site;

/// <summary>
/// Where something lives: a decoded path from the site's root, NFC, without the path prefix. <c>/2024/07/04/most/</c> is a page
/// (its file is index.html in that folder), <c>/feed.xml</c> a file.
/// </summary>
public readonly record struct Route(string Path) : IComparable<Route>
{
    /// <summary>The file below the output folder.</summary>
    public string File => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    public int CompareTo(Route other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => Path;
}
