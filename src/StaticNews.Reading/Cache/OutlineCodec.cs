using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps what the site must know of a body.</summary>
internal static class OutlineCodec
{
    public static void Outline(this CacheWriter writer, BodyOutline outline)
    {
        writer.List(outline.Links, static (writer, link) =>
        {
            writer.Text(link.Target);
            writer.Number((ulong)link.Kind);
            writer.Span(link.Span);
        });
        writer.List(outline.Headings, static (writer, heading) =>
        {
            writer.Signed(heading.Level);
            writer.Text(heading.Id);
            writer.Text(heading.Text);
        });
        writer.List(outline.Anchors, static (writer, anchor) => writer.Text(anchor));
        writer.Signed(outline.Words);
        writer.Text(outline.Opening);
    }

    public static BodyOutline Outline(this ref CacheReader reader) => new()
    {
        Links = reader.List(static (ref reader) => new BodyLink(reader.Text()!, (BodyLinkKind)reader.Number(), reader.Span())),
        Headings = reader.List(static (ref reader) => new Heading((int)reader.Signed(), reader.Text()!, reader.Text()!)),
        Anchors = reader.List(static (ref reader) => reader.Text()!),
        Words = (int)reader.Signed(),
        Opening = reader.Text()!,
    };
}
