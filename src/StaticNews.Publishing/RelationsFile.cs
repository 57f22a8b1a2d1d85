using StaticNews.Content;
using StaticNews.Reading.Cache;
using StaticNews.Site;

namespace StaticNews.Publishing;

/// <summary>Which articles are related, as the last build found it, in <c>.cache/related</c>. Damaged or gone, it costs time alone.</summary>
internal static class RelationsFile
{
    private const string Name = "related";

    private static readonly Fingerprint Form = new FingerprintBuilder().Add("1").Finish();

    public static KnownRelations? Load(ICacheStore store) => CacheFile.ReadWhole(store, Name, Form, Read);

    public static void Save(ICacheStore store, KnownRelations relations)
    {
        var writer = new CacheWriter();
        writer.Fingerprint(relations.Subjects);
        writer.Number((ulong)relations.Best.Count);
        foreach (var best in relations.Best)
        {
            writer.Number((ulong)best.Length);
            Array.ForEach(best, number => writer.Number((ulong)number));
        }

        CacheFile.Write(store, Name, Form, sink => sink(writer.Written));
    }

    private static KnownRelations Read(CacheReader reader)
    {
        var subjects = reader.Fingerprint();
        var best = new int[reader.Count()][];
        for (var article = 0; article < best.Length; article++)
        {
            best[article] = new int[reader.Count()];
            for (var place = 0; place < best[article].Length; place++)
            {
                best[article][place] = (int)reader.Number();
            }
        }

        return new KnownRelations(subjects, best);
    }
}
