using StaticNews.Content;

namespace StaticNews.Rendering;

/// <summary>
/// Loads what a map shows when it is drawn. The bytes must be those that were read first: a file that changed meanwhile throws
/// <see cref="SourceChangedException"/>, and the run starts again.
/// </summary>
public delegate GeoMap MapLoader(MediaItem map);
