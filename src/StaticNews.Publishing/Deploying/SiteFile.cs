using System.Security.Cryptography;

namespace StaticNews.Publishing.Deploying;

/// <summary>A file of the built site as it is sent to a host.</summary>
/// <param name="Path">Below the site's folder, with forward slashes.</param>
/// <param name="Place">Where it lies on this machine.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal digits.</param>
public sealed record SiteFile(string Path, string Place, long Length, string Hash)
{
    /// <summary>The hash of a file's bytes.</summary>
    public static string HashOf(Stream bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The paths of those files for which something is true that takes long to find out, such as reading them.</summary>
    public static IReadOnlySet<string> PathsOf(IReadOnlyList<SiteFile> files, Func<SiteFile, bool> isTrue)
    {
        var found = new bool[files.Count];
        Parallel.For(0, found.Length, i => found[i] = isTrue(files[i]));
        return files.Where((_, i) => found[i]).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
    }
}
