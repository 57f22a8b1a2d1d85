using StaticNews.Content;

namespace StaticNews.Publishing;

/// <summary>What the last build left at one place of the output.</summary>
/// <param name="Fingerprint">What the file was made from.</param>
/// <param name="Length">Size in bytes; a file of another size is made again.</param>
/// <param name="IsArticle">Whether it is the page of an article, so that a build can say which stories came and went.</param>
public readonly record struct ManifestEntry(Fingerprint Fingerprint, long Length, bool IsArticle = false);
