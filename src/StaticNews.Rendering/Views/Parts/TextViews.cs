using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A card of another article between the paragraphs.</summary>
internal sealed class ReadAlsoView(string? label, CardView card) : View(Names, label, card)
{
    private static readonly ViewShape Names = new("the card", "label", "card");
}

/// <summary>A quotation.</summary>
internal sealed class QuoteView(Html body, string? attribution) : View(Names, body, attribution)
{
    private static readonly ViewShape Names = new("the quotation", "body", "attribution");
}

/// <summary>A correction, factbox, timeline or warning.</summary>
internal sealed class BlockView(string? title, Html body) : View(Names, title, body)
{
    private static readonly ViewShape Names = new("the block", "title", "body");
}

/// <summary>An entry of a live blog.</summary>
internal sealed class LiveView(string? title, string? id, DateView? date, Html body) : View(Names, title, id, date, body)
{
    private static readonly ViewShape Names = new("the live entry", "title", "id", "date", "body");
}
