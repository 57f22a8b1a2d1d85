namespace StaticNews.Content;

/// <summary>What the law and readers ask an outlet to say about itself on every page.</summary>
public sealed record Imprint
{
    public string? Publisher { get; init; }

    public string? Founder { get; init; }

    public string? EditorInChief { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>The registration certificate of the mass medium, as it must be printed.</summary>
    public string? Registration { get; init; }

    /// <summary>Such as <c>16+</c>.</summary>
    public string? AgeRating { get; init; }
}
