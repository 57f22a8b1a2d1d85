namespace StaticNews.Site;

/// <summary>
/// Where something lives: a decoded path from the site's root, NFC, without the path prefix. <c>/2024/07/04/most/</c> is a page
/// (its file is index.html in that folder), <c>/feed.xml</c> a file.
/// </summary>
public readonly record struct Route(string Path) : IComparable<Route>
{
    private const string IndexFile = "index.html";

    /// <summary>The file below the output folder.</summary>
    public string File => IsFolder ? Path[1..] + IndexFile : Path[1..];

    /// <summary>How many letters <see cref="File"/> has.</summary>
    public int FileLength => Path.Length - 1 + (IsFolder ? IndexFile.Length : 0);

    private bool IsFolder => Path.EndsWith('/');

    /// <summary>Writes <see cref="File"/> where there is room for it: who only looks it up needs no text of its own.</summary>
    public void WriteFile(Span<char> room)
    {
        Path.AsSpan(1).CopyTo(room);
        (IsFolder ? IndexFile : "").CopyTo(room[(Path.Length - 1)..]);
    }

    /// <summary>
    /// Whether a path begins with a name that hosts serve to nobody, and under which this program and git keep what they need: <c>/.git/</c>,
    /// <c>/.staging/</c>, <c>/.deployed.json</c>. What is well known (RFC 8615) is not.
    /// </summary>
    public static bool IsHidden(string path) =>
        path.StartsWith("/.", StringComparison.Ordinal) && !path.StartsWith("/.well-known/", StringComparison.Ordinal);

    public int CompareTo(Route other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => Path;
}
