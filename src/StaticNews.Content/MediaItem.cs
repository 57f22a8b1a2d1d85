namespace StaticNews.Content;

/// <summary>A photograph, video, sound, map or document of the input, and what a page must know before drawing it.</summary>
/// <param name="Source">The file, with the fingerprint of its bytes.</param>
/// <param name="Kind">What it is, by extension and content.</param>
/// <param name="Bytes">Size of the file in bytes.</param>
/// <param name="Width">Width in CSS pixels as shown (turned as the file asks); 0 where it has none.</param>
/// <param name="Height">Height in CSS pixels as shown; 0 where it has none.</param>
public sealed record MediaItem(SourceFile Source, MediaKind Kind, long Bytes, int Width, int Height)
{
    /// <summary>How long it plays; captions: when the last of them ends. 0 where that is not known.</summary>
    public int Seconds { get; init; }

    public string Extension => System.IO.Path.GetExtension(Source.Path).ToLowerInvariant();
}
