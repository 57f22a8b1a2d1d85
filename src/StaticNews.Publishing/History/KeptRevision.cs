using StaticNews.Content;
using StaticNews.Reading.Cache;

namespace StaticNews.Publishing.History;

/// <summary>A change as it is kept: its passages stay packed until somebody shows them.</summary>
/// <param name="Moment">Since when it has stood there.</param>
/// <param name="Packed">What <see cref="Pack"/> made of the passages.</param>
internal sealed record KeptRevision(DateTimeOffset Moment, byte[] Packed)
{
    public Revision Open() => new(Moment, Fingerprint.Of(Packed), () => Unpack(Packed));

    public static byte[] Pack(IReadOnlyList<Passage> passages)
    {
        var writer = new CacheWriter();
        writer.Number((ulong)passages.Count);
        foreach (var passage in passages)
        {
            writer.Number((ulong)passage.Kind);
            writer.Number((ulong)passage.Runs.Count);
            foreach (var run in passage.Runs)
            {
                writer.Number((ulong)run.Fate);
                writer.Text(run.Text);
            }
        }

        return writer.Written.ToArray();
    }

    private static Passage[] Unpack(byte[] packed)
    {
        var reader = new CacheReader(packed);
        var passages = new Passage[reader.Count()];
        for (var i = 0; i < passages.Length; i++)
        {
            passages[i] = new Passage((PassageKind)reader.Count(), Runs(ref reader));
        }

        return passages;
    }

    private static WordRun[] Runs(ref CacheReader reader)
    {
        var runs = new WordRun[reader.Count()];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = new WordRun((WordFate)reader.Count(), reader.Text()!);
        }

        return runs;
    }
}
