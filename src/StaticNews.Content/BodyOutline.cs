namespace StaticNews.Content;

/// <summary>
/// What is in a body that the rest of the site must know: whom it links to, what can be linked to, what it shows.
/// Small on purpose: outlines of all documents are in memory at once, bodies are not.
/// </summary>
public sealed record BodyOutline
{
    /// <summary>Links and media of the body in order; <see cref="BodyPart.Href"/> and <see cref="FigurePart"/> refer to them by index.</summary>
    public IReadOnlyList<BodyLink> Links { get; init; } = [];

    /// <summary>Headings in order, with the ids that links may name after <c>#</c>.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>Other ids that links may name: footnotes, live entries, ids given by hand.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    /// <summary>Words of running text, for the reading time.</summary>
    public int Words { get; init; }

    /// <summary>The first paragraph as plain text, at most 300 characters, for descriptions where there is no lead.</summary>
    public string Opening { get; init; } = "";

    /// <summary>
    /// What could be better in the body. Matters of style, so they are told of today's news alone: nobody goes back to an archive for them.
    /// </summary>
    public IReadOnlyList<Diagnostic> Remarks { get; init; } = [];

    public static readonly BodyOutline Empty = new();
}
