namespace StaticNews.Content;

/// <summary>Someone who writes for the outlet; <see cref="Document.Title"/> is the name.</summary>
public sealed record Author : Document
{
    /// <summary>File name without .md; what articles name the author by.</summary>
    public required string Slug { get; init; }

    public string? Role { get; init; }

    public Picture? Photo { get; init; }

    public string? Email { get; init; }

    /// <summary>Profiles elsewhere: label and absolute address.</summary>
    public IReadOnlyList<NamedLink> Links { get; init; } = [];
}
