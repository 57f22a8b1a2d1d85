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

    private InputCache(IFileTree input, ICacheStore store, TimeProvider? time)
    {
        (_input, _store) = (input, store);
        Files = FileLedger.Open(input, store, LedgerName, time);
    }

    /// <summary>The files of the input as they were when the cache was opened.</summary>
    public FileLedger Files { get; }

    /// <summary>Lists the input's files and recalls what is known of them.</summary>
    public static InputCache Open(IFileTree input, ICacheStore store, TimeProvider? time = null) => new(input, store, time);

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
        var records = new RecordStore<TRecord>(codec, _store, name, key, _input.Display);
        var readings = new TRecord[paths.Count];
        var failed = new bool[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            try
            {
                var kept = records.Has(paths[i]) ? records.Find(paths[i], Files.Of(paths[i])) : null;
                readings[i] = kept ?? read(paths[i]);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                readings[i] = fail(paths[i], exception);
                failed[i] = true;
            }
        });
        _saves.Add(() => records.Save([.. readings.Where((_, i) => !failed[i])]));
        return readings;
    }
}
