using System.Buffers;
using System.Collections.Frozen;
using StaticNews.Content;

namespace StaticNews.Site.Routing;

/// <summary>Turns paths as people write them into routes: decoded, composed, with a final slash unless they name a file.</summary>
internal static class SitePath
{
    private const string IndexFile = "index.html";
    private const int LongestOnStack = 256;

    private static readonly SearchValues<char> NotInPaths = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '?', '#', '\\', '\u007F']);

    private static readonly FrozenSet<string> PageExtensions =
        FrozenSet.ToFrozenSet([".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".xml", ".txt", ".json"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The route of a page at a written path, or <c>null</c> where it cannot be one.</summary>
    public static Route? Page(string written) => Decode(written) is { } path && !Route.IsHidden(path) ? new Route(WithFinalSlash(path)) : null;

    /// <summary>
    /// The path decoded, composed, from the root, without <c>.</c>, <c>..</c>, doubled slashes and <c>index.html</c>;
    /// <c>null</c> where it leaves the root or holds what no path may.
    /// </summary>
    public static string? Decode(string written)
    {
        var decoded = ComposedText.Of(written.Contains('%') ? Uri.UnescapeDataString(written) : written).Trim();
        if (decoded.AsSpan().ContainsAny(NotInPaths))
        {
            return null;
        }

        var path = IsPlain(decoded) ? decoded : Resolve("", decoded) is { } parts ? "/" + parts : null;
        return path is not null && path.EndsWith("/" + IndexFile, StringComparison.Ordinal) ? path[..^IndexFile.Length] : path;
    }

    /// <summary>
    /// The path that <paramref name="relative"/> names from <paramref name="folder"/>, without a first slash; a final slash stays.
    /// <c>null</c> where it leaves the root.
    /// </summary>
    public static string? Resolve(string folder, string relative)
    {
        if (IsPlainBelow(relative))
        {
            return folder.Length == 0 ? relative : $"{folder.TrimEnd('/')}/{relative}";
        }

        var most = folder.Length + relative.Length + 2;
        var path = most <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[most];
        var length = 0;
        foreach (var part in folder.AsSpan().Split('/'))
        {
            length = Append(folder.AsSpan()[part], path, length);
        }

        foreach (var range in relative.AsSpan().Split('/'))
        {
            var part = relative.AsSpan()[range];
            if (part is ".." && length == 0)
            {
                return null;
            }

            length = part is ".." ? Math.Max(path[..length].LastIndexOf('/'), 0) : part is "." ? length : Append(part, path, length);
        }

        if (length > 0 && (relative.EndsWith('/') || relative.EndsWith("/.", StringComparison.Ordinal)))
        {
            path[length++] = '/';
        }

        return path[..length].ToString();
    }

    /// <summary>The way from a folder to a file, as a link in that folder is written.</summary>
    public static string Relative(string folder, string path)
    {
        var from = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = path.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join('/', to[shared..]);
    }

    private static int Append(ReadOnlySpan<char> part, Span<char> path, int length)
    {
        if (part.IsEmpty)
        {
            return length;
        }

        if (length > 0)
        {
            path[length++] = '/';
        }

        part.CopyTo(path[length..]);
        return length + part.Length;
    }

    private static bool IsPlainBelow(string relative) =>
        relative.Length > 0 && relative[0] is not ('/' or '.') &&
        !relative.Contains("//", StringComparison.Ordinal) && !relative.Contains("/.", StringComparison.Ordinal);

    private static bool IsPlain(string path) =>
        path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal) && !path.Contains("/.", StringComparison.Ordinal);

    private static string WithFinalSlash(string path) =>
        path.EndsWith('/') || PageExtensions.Contains(Path.GetExtension(path)) ? path : path + "/";
}
