using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>
/// What earlier builds know of an input: its files and what reading them gave, so that an unchanged file is not opened. It changes
/// nothing of what reading gives, whatever is in it.
/// </summary>
public sealed class InputCache
{
    private const string LedgerName = "input.ledger";

    private readonly IFileTree _input;
    private readonly ICacheStore _store;
    private readonly List<Action> _saves = [];
    private readonly Dictionary<string, KeptReadings> _earlier;
    private readonly Dictionary<string, KeptReadings> _read = new(StringComparer.Ordinal);

    private InputCache(IFileTree input, ICacheStore store, FileLedger files, Dictionary<string, KeptReadings> earlier) =>
        (_input, _store, Files, _earlier) = (input, store, files, earlier);

    /// <summary>The files of the input as they were when the cache was opened.</summary>
    public FileLedger Files { get; }

    /// <summary>Lists the input's files and recalls what is known of them.</summary>
    public static InputCache Open(IFileTree input, ICacheStore store, TimeProvider? time = null) => new(input, store, FileLedger.Open(input, store, LedgerName, time), []);

    /// <summary>
    /// The cache of a process that reads the same folder again and again: what it has read before it still holds. Those readings are
    /// not saved once more; few they are, and the next process reads them again.
    /// </summary>
    public static InputCache After(InputCache earlier) => new(earlier._input, earlier._store, FileLedger.After(earlier.Files), earlier._read);

    /// <summary>Keeps for the next build what this one has read. Where that is nothing new nothing is written.</summary>
    public void Save()
    {
        Files.Save();
        _saves.ForEach(save => save());
        _saves.Clear();
    }

    /// <summary>
    /// The readings of some files: kept ones where path, bytes and <paramref name="key"/> are the same, others from
    /// <paramref name="read"/>, which may be called from any thread. Files that cannot be opened are not kept: another time they may be.
    /// </summary>
    internal TRecord[] Read<TRecord>(
        IRecordCodec<TRecord> codec, string name, Fingerprint key, IReadOnlyList<string> paths,
        Func<string, TRecord> read, Func<string, Exception, TRecord> fail)
        where TRecord : class
    {
        var (find, save) = Kept(codec, name, key);
        var readings = new TRecord[paths.Count];
        var failed = new bool[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            try
            {
                readings[i] = find(paths[i]) ?? read(paths[i]);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                readings[i] = fail(paths[i], exception);
                failed[i] = true;
            }
        });
        TRecord[] good = [.. readings.Where((_, i) => !failed[i])];
        _read[name] = new KeptReadings(key, good);
        _saves.Add(() => save(good));
        return readings;
    }

    /// <summary>How to find the readings of before, and how to keep those of now.</summary>
    private (Func<string, TRecord?> Find, Action<TRecord[]> Save) Kept<TRecord>(IRecordCodec<TRecord> codec, string name, Fingerprint key)
        where TRecord : class
    {
        if (_earlier.TryGetValue(name, out var kept) && kept.Key == key)
        {
            var held = ((TRecord[])kept.Readings).ToDictionary(record => codec.SourceOf(record).Path, StringComparer.Ordinal);
            return (path => held.TryGetValue(path, out var record) && codec.SourceOf(record).Content == Files.Of(path) ? record : null, _ => { });
        }

        var records = new RecordStore<TRecord>(codec, _store, name, key, _input.Display);
        return (path => records.Has(path) ? records.Find(path, Files.Of(path)) : null, records.Save);
    }

    /// <summary>What one kind of file gave, and what that depended on beside the files.</summary>
    private sealed record KeptReadings(Fingerprint Key, object[] Readings);
}
