using System.Collections.Concurrent;
using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>
/// The readings of earlier builds, found by path and content. They lie in two files: one with nearly all, and a small one with those
/// that came since, so that one edit in a large archive writes little; when that has grown, all are written anew.
/// Finding is safe from any thread.
/// </summary>
internal sealed class RecordStore<TRecord>
    where TRecord : class
{
    private const int RecordsInBlock = 128;
    private const int FewRecords = 256;

    private readonly IRecordCodec<TRecord> _codec;
    private readonly ICacheStore _store;
    private readonly Fingerprint _key;
    private readonly Func<string, string> _display;
    private readonly Dictionary<string, TRecord> _most;
    private readonly Dictionary<string, TRecord> _recent;

    /// <summary>Recalls what was kept.</summary>
    /// <param name="codec">How a reading is written.</param>
    /// <param name="store">Where the files are.</param>
    /// <param name="name">What their names begin with.</param>
    /// <param name="key">Everything that readings depend on beside path and bytes; what was kept under another key is forgotten.</param>
    /// <param name="display">How messages name a file by its path.</param>
    public RecordStore(IRecordCodec<TRecord> codec, ICacheStore store, string name, Fingerprint key, Func<string, string> display)
    {
        (_codec, _store, _key, _display) = (codec, store, key, display);
        (MostName, RecentName) = (name + ".most", name + ".recent");
        _most = Recall(MostName);
        _recent = Recall(RecentName);
    }

    private string MostName { get; }

    private string RecentName { get; }

    /// <summary>Whether a file of that path was read before, whatever was in it then.</summary>
    public bool Has(string path) => _most.ContainsKey(path) || _recent.ContainsKey(path);

    /// <summary>What reading that file with that content gave; <c>null</c> where it was not read or not kept.</summary>
    public TRecord? Find(string path, Fingerprint content) => Find(_recent, path, content) ?? Find(_most, path, content);

    /// <summary>Keeps the readings of a build for the next one, writing as little as may be.</summary>
    public void Save(IReadOnlyCollection<TRecord> readings)
    {
        var since = readings.Where(reading => !Holds(_most, reading)).ToArray();
        var gone = _most.Count - (readings.Count - since.Length);
        if (Math.Max(since.Length, gone) > Math.Max(FewRecords, readings.Count / 8))
        {
            Write(MostName, readings);
            _store.Delete(RecentName);
        }
        else if (!since.All(reading => Holds(_recent, reading)))
        {
            Write(RecentName, since);
        }
    }

    private TRecord? Find(Dictionary<string, TRecord> records, string path, Fingerprint content) =>
        records.TryGetValue(path, out var record) && _codec.SourceOf(record).Content == content ? record : null;

    private bool Holds(Dictionary<string, TRecord> records, TRecord reading) =>
        records.TryGetValue(_codec.SourceOf(reading).Path, out var record) && ReferenceEquals(record, reading);

    private void Write(string name, IReadOnlyCollection<TRecord> readings) => CacheFile.Write(_store, name, _key, sink =>
    {
        var writer = new CacheWriter();
        foreach (var block in readings.Chunk(RecordsInBlock))
        {
            writer.Clear();
            foreach (var reading in block)
            {
                Write(writer, reading);
            }

            sink(writer.Written);
        }
    });

    private void Write(CacheWriter writer, TRecord reading)
    {
        var source = _codec.SourceOf(reading);
        writer.Own = source.DisplayPath;
        writer.Text(source.Path);
        writer.Fingerprint(source.Content);
        _codec.Write(writer, reading);
    }

    private Dictionary<string, TRecord> Recall(string name)
    {
        var blocks = new ConcurrentBag<List<TRecord>>();
        var file = Partitioner.Create(CacheFile.Read(_store, name, _key), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(file, block =>
        {
            blocks.Add(Read(block.Bytes));
            block.Return();
        });
        var records = new Dictionary<string, TRecord>(blocks.Sum(block => block.Count), StringComparer.Ordinal);
        foreach (var record in blocks.SelectMany(block => block))
        {
            records[_codec.SourceOf(record).Path] = record;
        }

        return records;
    }

    private List<TRecord> Read(ReadOnlySpan<byte> bytes)
    {
        var records = new List<TRecord>(RecordsInBlock);
        var reader = new CacheReader(bytes);
        while (!reader.IsAtEnd)
        {
            var path = reader.Text()!;
            var source = new SourceFile(path, _display(path), reader.Fingerprint());
            reader.Own = source.DisplayPath;
            records.Add(_codec.Read(ref reader, source));
        }

        return records;
    }
}
