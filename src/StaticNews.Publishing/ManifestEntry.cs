using StaticNews.Content;

namespace StaticNews.Publishing;

/// <summary>What the last build left at one place of the output.</summary>
/// <param name="Fingerprint">What the file was made from.</param>
/// <param name="Length">Size in bytes; a file of another size is made again.</param>
public readonly record struct ManifestEntry(Fingerprint Fingerprint, long Length);
