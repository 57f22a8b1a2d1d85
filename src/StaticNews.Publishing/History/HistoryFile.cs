using StaticNews.Content;
using StaticNews.Reading.Cache;

namespace StaticNews.Publishing.History;

/// <summary>What was told of all articles up to some commit, in <c>.cache/history</c>. Damaged or gone, it costs time alone.</summary>
/// <param name="Head">The commit.</param>
/// <param name="Articles">What is known, by path.</param>
internal sealed record HistoryFile(string Head, IReadOnlyDictionary<string, Lineage> Articles)
{
    private const string Name = "history";

    /// <summary>Nothing is known yet.</summary>
    public static readonly HistoryFile Empty = new("", new Dictionary<string, Lineage>());

    public static HistoryFile Load(ICacheStore store, Fingerprint key) => CacheFile.ReadWhole(store, Name, Owner(key), Read) ?? Empty;

    public void Save(ICacheStore store, Fingerprint key)
    {
        var writer = new CacheWriter();
        writer.Text(Head);
        writer.Number((ulong)Articles.Count);
        foreach (var (path, line) in Articles.OrderBy(article => article.Key, StringComparer.Ordinal))
        {
            writer.Text(path);
            writer.Text(line.Blob);
            writer.Signed(line.Since.ToUnixTimeSeconds());
            writer.Number((ulong)line.Revisions.Count);
            foreach (var revision in line.Revisions)
            {
                writer.Signed(revision.Moment.ToUnixTimeSeconds());
                writer.Bytes(revision.Packed);
            }
        }

        CacheFile.Write(store, Name, Owner(key), sink => sink(writer.Written));
    }

    /// <summary>Another comparison of words makes worthless what was kept.</summary>
    private static Fingerprint Owner(Fingerprint key) => new FingerprintBuilder().Add(key).Add(typeof(HistoryFile).Module.ModuleVersionId.ToString()).Finish();

    private static HistoryFile Read(CacheReader reader)
    {
        var head = reader.Text()!;
        var count = reader.Count();
        var articles = new Dictionary<string, Lineage>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var path = reader.Text()!;
            articles.Add(path, new Lineage(reader.Text()!, DateTimeOffset.FromUnixTimeSeconds(reader.Signed()), Revisions(ref reader)));
        }

        return new HistoryFile(head, articles);
    }

    private static KeptRevision[] Revisions(ref CacheReader reader)
    {
        var revisions = new KeptRevision[reader.Count()];
        for (var i = 0; i < revisions.Length; i++)
        {
            revisions[i] = new KeptRevision(DateTimeOffset.FromUnixTimeSeconds(reader.Signed()), reader.Bytes());
        }

        return revisions;
    }
}
