using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps bodies, part by part.</summary>
internal static class BodyCodec
{
    private enum Kind : byte
    {
        Markup,
        Href,
        InlinePicture,
        Figure,
        Gallery,
        ReadAlso,
        Quote,
        Block,
    }

    public static void Body(this CacheWriter writer, Body body) => writer.List(body.Parts, Part);

    public static Body Body(this ref CacheReader reader) => reader.List(Part) is { Count: > 0 } parts ? new Body(parts) : Content.Body.Empty;

    private static void Part(CacheWriter writer, BodyPart part)
    {
        writer.Number((ulong)KindOf(part));
        switch (part)
        {
            case BodyPart.Markup markup:
                writer.Text(markup.Html);
                break;
            case BodyPart.Href href:
                writer.Signed(href.Link);
                break;
            case BodyPart.InlinePicture picture:
                writer.Signed(picture.Link);
                writer.Text(picture.Alt);
                writer.Text(picture.Title);
                break;
            case BodyPart.Figure figure:
                writer.Figure(figure.Part);
                break;
            case BodyPart.Gallery gallery:
                writer.List(gallery.Figures, Figure);
                break;
            case BodyPart.ReadAlso readAlso:
                writer.Signed(readAlso.Link);
                writer.Text(readAlso.Label);
                writer.Text(readAlso.Text);
                break;
            case BodyPart.Quote quote:
                writer.Body(quote.Text);
                writer.Text(quote.Attribution);
                break;
            case BodyPart.Block block:
                writer.Block(block);
                break;
        }
    }

    private static BodyPart Part(ref CacheReader reader) => (Kind)reader.Number() switch
    {
        Kind.Markup => new BodyPart.Markup(reader.Text()!),
        Kind.Href => new BodyPart.Href((int)reader.Signed()),
        Kind.InlinePicture => new BodyPart.InlinePicture((int)reader.Signed(), reader.Text()!, reader.Text()),
        Kind.Figure => new BodyPart.Figure(Figure(ref reader)),
        Kind.Gallery => new BodyPart.Gallery(reader.List(Figure)),
        Kind.ReadAlso => new BodyPart.ReadAlso((int)reader.Signed(), reader.Text(), reader.Text()!),
        Kind.Quote => new BodyPart.Quote(reader.Body(), reader.Text()),
        _ => Block(ref reader),
    };

    private static void Figure(this CacheWriter writer, FigurePart figure)
    {
        writer.Signed(figure.Link);
        writer.Text(figure.Caption);
        writer.Text(figure.Credit);
        writer.Record(figure.Embed, static (writer, embed) =>
        {
            writer.Text(embed.Provider);
            writer.Text(embed.PlayerUrl);
            writer.Text(embed.PageUrl);
            writer.Number((ulong)embed.Shape);
        });
        writer.Signed(figure.Poster ?? -1);
    }

    private static FigurePart Figure(ref CacheReader reader)
    {
        var figure = new FigurePart(
            (int)reader.Signed(), reader.Text()!, reader.Text(),
            reader.Record(static (ref reader) => new Embed(reader.Text()!, reader.Text()!, reader.Text()!, (EmbedShape)reader.Number())));
        return reader.Signed() is var poster and >= 0 ? figure with { Poster = (int)poster } : figure;
    }

    private static void Block(this CacheWriter writer, BodyPart.Block block)
    {
        writer.Number((ulong)block.Kind);
        writer.Text(block.Title);
        writer.Optional(block.Moment, ValueCodec.Moment);
        writer.Text(block.Id);
        writer.Body(block.Text);
        writer.Flag(block.IsKey);
    }

    private static BodyPart.Block Block(ref CacheReader reader) =>
        new((BlockKind)reader.Number(), reader.Text(), reader.Optional(ValueCodec.Moment), reader.Text(), reader.Body()) { IsKey = reader.Flag() };

    private static Kind KindOf(BodyPart part) => part switch
    {
        BodyPart.Markup => Kind.Markup,
        BodyPart.Href => Kind.Href,
        BodyPart.InlinePicture => Kind.InlinePicture,
        BodyPart.Figure => Kind.Figure,
        BodyPart.Gallery => Kind.Gallery,
        BodyPart.ReadAlso => Kind.ReadAlso,
        BodyPart.Quote => Kind.Quote,
        BodyPart.Block => Kind.Block,
        _ => throw new InvalidOperationException($"{part.GetType()} is kept nowhere"),
    };
}
