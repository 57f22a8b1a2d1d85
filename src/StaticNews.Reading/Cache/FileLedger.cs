using System.Runtime.CompilerServices;
using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>
/// Knows the fingerprint of each file of a tree without opening it, where the file's stamp is that of an earlier build; other files
/// are read and remembered. The tree is listed once, when the ledger is opened. Safe to use from any thread.
/// </summary>
public sealed class FileLedger
{
    private readonly IFileTree _tree;
    private readonly ICacheStore _store;
    private readonly string _name;
    private readonly DateTimeOffset _taken;
    private readonly string[] _paths;
    private readonly FileStamp?[] _stamps;
    private readonly StrongBox<Fingerprint>?[] _contents;
    private volatile bool _hasNews;

    private FileLedger(IFileTree tree, ICacheStore store, string name, DateTimeOffset now)
    {
        (_tree, _store, _name) = (tree, store, name);
        // Before the stamps: what changes while they are taken must not count as settled.
        _taken = now;
        _paths = [.. tree.List()];
        _stamps = new FileStamp?[_paths.Length];
        _contents = new StrongBox<Fingerprint>?[_paths.Length];
        Parallel.For(0, _paths.Length, i => _stamps[i] = tree.Stamp(_paths[i]));
    }

    /// <summary>Lists a tree, takes the stamps of its files and recalls what an earlier build knew of them.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="store">Where the ledger is kept.</param>
    /// <param name="name">Its name there, one for each tree.</param>
    /// <param name="time">The clock that files are dated by; the system's unless a test has another.</param>
    public static FileLedger Open(IFileTree tree, ICacheStore store, string name, TimeProvider? time = null)
    {
        var ledger = new FileLedger(tree, store, name, (time ?? TimeProvider.System).GetUtcNow());
        ledger.Recall();
        return ledger;
    }

    /// <summary>The same for a tree that this process has looked at before: what it knew then is not read from the store again.</summary>
    public static FileLedger After(FileLedger earlier)
    {
        var ledger = new FileLedger(earlier._tree, earlier._store, earlier._name, TimeProvider.System.GetUtcNow());
        ledger.Recall(earlier);
        return ledger;
    }

    /// <summary>The files of the tree, in ordinal order.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The fingerprint of a file's bytes where it is known without opening the file.</summary>
    public Fingerprint? Known(string path) => IndexOf(path) is var index and >= 0 && _contents[index] is { } content ? content.Value : null;

    /// <summary>The fingerprint of a file's bytes, read if need be. Throws an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it cannot be.</summary>
    public Fingerprint Of(string path)
    {
        if (Known(path) is { } known)
        {
            return known;
        }

        using var stream = _tree.Open(path);
        var content = Fingerprint.Of(stream);
        Learn(path, content);
        return content;
    }

    /// <summary>Takes note of the fingerprint of bytes that were read after the ledger was opened.</summary>
    public void Learn(string path, Fingerprint content)
    {
        if (IndexOf(path) is var index and >= 0 && _contents[index]?.Value != content)
        {
            _contents[index] = new StrongBox<Fingerprint>(content);
            _hasNews |= IsSettled(index);
        }
    }

    /// <summary>The fingerprint of all files, paths included, read on all cores if need be. Throws as <see cref="Of"/> does, inside an <see cref="AggregateException"/>.</summary>
    public Fingerprint OfAll()
    {
        var contents = new Fingerprint[_paths.Length];
        Parallel.For(0, _paths.Length, i => contents[i] = _contents[i]?.Value ?? Of(_paths[i]));
        var builder = new FingerprintBuilder();
        for (var i = 0; i < _paths.Length; i++)
        {
            builder.Add(_paths[i]).Add(contents[i]);
        }

        return builder.Finish();
    }

    /// <summary>The same; <c>null</c> where some file cannot be read.</summary>
    public Fingerprint? TryOfAll()
    {
        try
        {
            return OfAll();
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return null;
        }
    }

    /// <summary>Keeps for the next build what this one knows, unless that is what the last one kept.</summary>
    public void Save()
    {
        if (_hasNews)
        {
            CacheFile.Write(_store, _name, default, sink => sink(Entries()));
            _hasNews = false;
        }
    }

    private ReadOnlySpan<byte> Entries()
    {
        var writer = new CacheWriter();
        for (var i = 0; i < _paths.Length; i++)
        {
            if (_contents[i] is { } content && IsSettled(i))
            {
                new LedgerEntry(_paths[i], _stamps[i]!.Value, content.Value).WriteTo(writer);
            }
        }

        return writer.Written;
    }

    private void Recall()
    {
        var found = 0;
        var remembered = 0;
        foreach (var block in CacheFile.Read(_store, _name, default))
        {
            for (var reader = new CacheReader(block.Bytes); !reader.IsAtEnd; remembered++)
            {
                found += Recall(LedgerEntry.ReadFrom(ref reader)) ? 1 : 0;
            }

            block.Return();
        }

        // Files that are gone are dropped, or an outlet that renames its folders would carry them for ever.
        _hasNews = found < remembered;
    }

    /// <summary>Both lists of paths are in the same order.</summary>
    private void Recall(FileLedger earlier)
    {
        var there = 0;
        for (var here = 0; here < _paths.Length; here++)
        {
            while (there < earlier._paths.Length && string.CompareOrdinal(earlier._paths[there], _paths[here]) < 0)
            {
                there++;
            }

            if (there < earlier._paths.Length && earlier._paths[there] == _paths[here] && earlier._stamps[there] == _stamps[here] && earlier.IsSettled(there))
            {
                _contents[here] = earlier._contents[there];
            }
        }

        _hasNews = _paths.Length < earlier._paths.Length;
    }

    private bool Recall(LedgerEntry entry)
    {
        var index = IndexOf(entry.Path);
        if (index < 0 || _stamps[index] != entry.Stamp)
        {
            return false;
        }

        _contents[index] = new StrongBox<Fingerprint>(entry.Content);
        return true;
    }

    private bool IsSettled(int index) => _stamps[index] is { } stamp && stamp.IsSettled(_taken);

    private int IndexOf(string path) => Array.BinarySearch(_paths, path, StringComparer.Ordinal);
}
