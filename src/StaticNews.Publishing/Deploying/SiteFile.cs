namespace StaticNews.Publishing.Deploying;

/// <summary>A file of the built site as it is sent to a host.</summary>
/// <param name="Path">Below the site's folder, with forward slashes.</param>
/// <param name="Place">Where it lies on this machine.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal digits.</param>
public sealed record SiteFile(string Path, string Place, long Length, string Hash);
