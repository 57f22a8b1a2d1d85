namespace StaticNews.Rendering;

/// <summary>What a feed must say of a file before a reader loads it.</summary>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Width">Pixels; 0 where it has none.</param>
/// <param name="Height">Pixels; 0 where it has none.</param>
public readonly record struct PublishedFile(long Bytes, int Width, int Height);
