namespace StaticNews.Content;

/// <summary>Anything an editor writes as a Markdown file: an article, a page, an author, a story.</summary>
public abstract record Document
{
    public required SourceFile Source { get; init; }

    /// <summary>The headline, or the name of an author, story or page, as plain text.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>What the body contains, without the body itself, which is loaded only to be drawn.</summary>
    public required BodyOutline Outline { get; init; }

    /// <summary>Front-matter keys the program does not know, kept for templates, in the order written.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = Empty;

    /// <summary>Whether it has what a place on the site takes.</summary>
    public virtual bool IsWhole => Title.Value is not null;

    private static readonly Dictionary<string, string> Empty = [];
}
