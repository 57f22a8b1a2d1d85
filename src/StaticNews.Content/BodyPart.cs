namespace StaticNews.Content;

/// <summary>
/// A piece of a body. Everything that depends on nothing but the text is finished HTML; what needs an address, a size or a
/// template is named. Parts follow each other as text: <c>Markup("&lt;p&gt;See &lt;a href=\""), Href(0), Markup("\"&gt;…")</c>.
/// </summary>
public abstract record BodyPart
{
    private BodyPart()
    {
    }

    /// <summary>Finished HTML.</summary>
    public sealed record Markup(string Html) : BodyPart;

    /// <summary>The resolved address of <see cref="BodyOutline.Links"/>[<paramref name="Link"/>], to be written as an attribute's value.</summary>
    public sealed record Href(int Link) : BodyPart;

    /// <summary>A picture inside running text (never alone in its paragraph).</summary>
    public sealed record InlinePicture(int Link, string Alt, string? Title) : BodyPart;

    /// <summary>A picture, video, sound, map or document alone in its paragraph; which of them follows from the target.</summary>
    public sealed record Figure(FigurePart Part) : BodyPart;

    /// <summary>Several pictures in one paragraph.</summary>
    public sealed record Gallery(IReadOnlyList<FigurePart> Figures) : BodyPart;

    /// <summary>A paragraph that is only a link to another article, with or without a label such as «Читайте также:».</summary>
    public sealed record ReadAlso(int Link, string? Label, string Text) : BodyPart;

    /// <summary>A quotation whose last line names the speaker.</summary>
    public sealed record Quote(Body Text, string? Attribution) : BodyPart;

    /// <summary>A <c>:::</c> block.</summary>
    /// <param name="Kind">Which one.</param>
    /// <param name="Title">Words after the name, typographed plain text.</param>
    /// <param name="Moment">The time of a live entry.</param>
    /// <param name="Id">Anchor of the block, for live entries.</param>
    /// <param name="Text">What stands inside.</param>
    public sealed record Block(BlockKind Kind, string? Title, DateTimeOffset? Moment, string? Id, Body Text) : BodyPart
    {
        /// <summary>Whether a live entry tells a key event.</summary>
        public bool IsKey { get; init; }
    }
}
