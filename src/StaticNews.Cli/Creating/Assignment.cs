using StaticNews.Content;

namespace StaticNews.Cli.Creating;

/// <summary>What an editor wants to begin, as the command line says and, where somebody can be asked, the answers.</summary>
/// <param name="Kind">What it will be.</param>
/// <param name="Title">The headline, or the name of an author, page or story; empty where it is not known yet.</param>
internal sealed record Assignment(NewKind Kind, string Title)
{
    /// <summary>The standfirst, or the summary of a story.</summary>
    public string? Lead { get; init; }

    /// <summary>An author's position.</summary>
    public string? Role { get; init; }

    public string? Category { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Story { get; init; }

    public ArticleType? Type { get; init; }

    public bool Draft { get; init; }

    /// <summary>When it comes out, in the outlet's time zone.</summary>
    public DateTimeOffset Date { get; init; }
}
