using StaticNews.Content;

namespace StaticNews.Rendering;

/// <summary>
/// Loads the body of a document when it is drawn. The bytes must be those that were read first: a file that changed meanwhile
/// throws <see cref="SourceChangedException"/>, and the run starts again.
/// </summary>
public delegate Body BodyLoader(Document document);
