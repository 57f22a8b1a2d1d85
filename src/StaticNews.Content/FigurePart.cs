namespace StaticNews.Content;

/// <summary>Something shown: a target of the outline with its caption and credit.</summary>
/// <param name="Link">Index into <see cref="BodyOutline.Links"/>.</param>
/// <param name="Caption">The words in square brackets, typographed plain text; empty where none were given.</param>
/// <param name="Credit">The words in quotes after the address, typographed plain text.</param>
/// <param name="Embed">The service to play it, where the target is one of the known video addresses.</param>
public sealed record FigurePart(int Link, string Caption, string? Credit, Embed? Embed)
{
    /// <summary>Index of the picture that a player shows before it is started; <c>null</c> where the editor gave none.</summary>
    public int? Poster { get; init; }
}
