using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps what the site must know of a body.</summary>
internal static class OutlineCodec
{
    private const int WordsShift = 4;
    private const ulong KindMask = (1 << WordsShift) - 1;

    public static void Outline(this CacheWriter writer, BodyOutline outline)
    {
        writer.List(outline.Links, static (writer, link) =>
        {
            writer.Text(link.Target);
            writer.Number((ulong)link.Kind | (link.Words is null ? 0UL : 1UL << WordsShift));
            writer.Span(link.Span);
            if (link.Words is { } words)
            {
                writer.Text(words.Caption);
                writer.Text(words.Credit);
            }
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
        writer.Diagnostics(outline.Remarks);
    }

    public static BodyOutline Outline(this ref CacheReader reader) => new()
    {
        Links = reader.List(Link),
        Headings = reader.List(static (ref reader) => new Heading((int)reader.Signed(), reader.Text()!, reader.Text()!)),
        Anchors = reader.List(static (ref reader) => reader.Text()!),
        Words = (int)reader.Signed(),
        Opening = reader.Text()!,
        Remarks = reader.Diagnostics(),
    };

    private static BodyLink Link(ref CacheReader reader)
    {
        var target = reader.Text()!;
        var flags = reader.Number();
        var link = new BodyLink(target, (BodyLinkKind)(flags & KindMask), reader.Span());
        return flags >> WordsShift == 0 ? link : link with { Words = new PictureWords(reader.Text(), reader.Text()) };
    }
}
