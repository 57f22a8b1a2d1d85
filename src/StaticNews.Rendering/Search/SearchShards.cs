using System.Text.Json;
using StaticNews.Rendering.Machines;

namespace StaticNews.Rendering.Search;

/// <summary>
/// Which articles have which stems, cut into files so small that a question fetches little: a stem lies in the shard that its hash
/// names. Made when the first of the files is drawn, and not at all where none is. May be used from any thread.
/// </summary>
internal sealed class SearchShards(IReadOnlyList<Findable> newestFirst, int count)
{
    /// <summary>A stem that so many articles have tells little; the newest of them must do.</summary>
    private const int LongestList = 8192;

    private const int ArticlesPerShard = 80;

    private readonly Lazy<SortedDictionary<string, List<int>>[]> _shards = new(() => Fill(newestFirst, count));

    public int Count => count;

    /// <summary>How many shards suit a number of articles: a power of two, so that it seldom changes.</summary>
    public static int CountFor(int articles, int most)
    {
        var shards = 1;
        while (shards < most && shards * ArticlesPerShard < articles)
        {
            shards *= 2;
        }

        return shards;
    }

    /// <summary>
    /// Writes a shard: for each stem how many articles have it, then these, newest first: each as its distance from the one before
    /// (the first as its number), times four, plus the weight.
    /// </summary>
    public void Write(int shard, System.Buffers.IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, SmallFile.Readable);
        json.WriteStartObject();
        foreach (var (stem, found) in _shards.Value[shard])
        {
            json.WriteStartArray(stem);
            json.WriteNumberValue(found.Count);
            var before = 0;
            foreach (var value in found.Take(LongestList))
            {
                var number = value >> 2;
                json.WriteNumberValue(((before == 0 ? number : before - number) << 2) | (value & 3));
                before = number;
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static SortedDictionary<string, List<int>>[] Fill(IReadOnlyList<Findable> newestFirst, int count)
    {
        var shards = Enumerable.Range(0, count).Select(_ => new SortedDictionary<string, List<int>>(StringComparer.Ordinal)).ToArray();
        using var terms = new ThreadLocal<SearchTerms>(() => new SearchTerms());
        foreach (var (number, found) in newestFirst.AsParallel().AsOrdered().Select(article => (article.Number, terms.Value!.Of(article.Article))))
        {
            foreach (var (stem, weight) in found)
            {
                var shard = shards[Hash(stem) % (uint)count];
                if (!shard.TryGetValue(stem, out var list))
                {
                    shard.Add(stem, list = []);
                }

                list.Add((number << 2) | weight);
            }
        }

        return shards;
    }

    /// <summary>FNV-1a over UTF-16 units, which scripts compute alike.</summary>
    private static uint Hash(string stem)
    {
        var hash = 2166136261;
        foreach (var unit in stem)
        {
            hash = unchecked((hash ^ unit) * 16777619);
        }

        return hash;
    }
}
