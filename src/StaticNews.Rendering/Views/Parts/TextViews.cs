using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A card of another article between the paragraphs.</summary>
/// <remarks>
/// label: the words before it, such as «По теме», without a colon
/// card: the article
/// </remarks>
internal sealed class ReadAlsoView(string? label, CardView card) : View(Names, label?.TrimEnd(':', ' '), card)
{
    private static readonly ViewShape Names = new("the card", "label", "card");
}

/// <summary>A quotation.</summary>
/// <remarks>
/// body: the words quoted
/// attribution: who said so
/// </remarks>
internal sealed class QuoteView(Html body, string? attribution) : View(Names, body, attribution)
{
    private static readonly ViewShape Names = new("the quotation", "body", "attribution");
}

/// <summary>A correction, factbox, timeline or warning.</summary>
/// <remarks>
/// title: its heading
/// body: its text, drawn
/// </remarks>
internal sealed class BlockView(string? title, Html body) : View(Names, title, body)
{
    private static readonly ViewShape Names = new("the block", "title", "body");
}

/// <summary>An entry of a live blog.</summary>
/// <remarks>
/// title: its headline
/// id: its anchor
/// date: when it was added
/// body: its text, drawn
/// key: whether it tells a key event
/// </remarks>
internal sealed class LiveView(BodyPart.Block entry, DateView? date, Html body) : View(Names, entry.Title, entry.Id, date, body, entry.IsKey)
{
    private static readonly ViewShape Names = new("the live entry", "title", "id", "date", "body", "key");
}
