namespace StaticNews.Corpus;

/// <summary>A made-up article with everything that both generators are asked to show.</summary>
internal sealed record Article
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required DateTime Date { get; init; }

    public required DateTime Updated { get; init; }

    public required Term Category { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required IReadOnlyList<Term> Authors { get; init; }

    public required string Location { get; init; }

    public required string Type { get; init; }

    public Term? Story { get; init; }

    /// <summary>Markdown; links name the files of other articles relative to this one's.</summary>
    public required string Body { get; init; }

    /// <summary>Folder and file below the folder of articles.</summary>
    public string Path => $"{Date:yyyy'/'MM}/{Slug}.md";
}

/// <summary>A category, author or story: the name in addresses and the one for readers.</summary>
internal sealed record Term(string Slug, string Title);
