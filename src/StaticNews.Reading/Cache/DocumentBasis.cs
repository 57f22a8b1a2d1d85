using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>What every document has, read from a cache before the rest.</summary>
internal readonly record struct DocumentBasis(SourceFile Source, Located<string> Title, BodyOutline Outline, IReadOnlyDictionary<string, string> Extra)
{
    public static DocumentBasis ReadFrom(ref CacheReader reader, SourceFile source)
    {
        var (title, outline, count) = (reader.Located(), reader.Outline(), reader.Count());
        // As reading makes it: templates see the keys in the order written.
        var extra = new OrderedDictionary<string, string>(count);
        for (var i = 0; i < count; i++)
        {
            extra.Add(reader.Shared(), reader.Text()!);
        }

        return new DocumentBasis(source, title, outline, extra);
    }

    public static void Write(CacheWriter writer, Document document)
    {
        writer.Located(document.Title);
        writer.Outline(document.Outline);
        writer.Number((ulong)document.Extra.Count);
        foreach (var (key, value) in document.Extra)
        {
            writer.Shared(key);
            writer.Text(value);
        }
    }
}
