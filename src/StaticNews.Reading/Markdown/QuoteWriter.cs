using Markdig.Syntax;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes quotations; a last line that begins with a dash names the speaker.</summary>
internal static class QuoteWriter
{
    public static void Write(BodyWriter body, QuoteBlock quote)
    {
        var attribution = AttributionReader.Take(quote) is { } words ? body.Typeset(words) : null;
        var outer = body.Out.Begin();
        body.Blocks.WriteChildren(quote);
        body.Out.Part(new BodyPart.Quote(body.Out.End(outer), attribution));
    }
}
