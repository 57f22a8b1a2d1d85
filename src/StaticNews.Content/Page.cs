namespace StaticNews.Content;

/// <summary>A standing page such as «About» or «Contacts».</summary>
public sealed record Page : Document
{
    /// <summary>Path from the site's root; default: the path below pages/, each part a slug.</summary>
    public required Located<string> Address { get; init; }

    public string? Lead { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public bool Draft { get; init; }

    public bool NoIndex { get; init; }

    public IReadOnlyList<Located<string>> RedirectFrom { get; init; } = [];
}
