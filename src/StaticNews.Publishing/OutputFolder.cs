using System.Buffers;
using System.Collections.Concurrent;
using StaticNews.Content;

namespace StaticNews.Publishing;

/// <summary>
/// A folder on the disk. Files are staged in a hidden folder inside it (the same volume, so that a rename suffices) and renamed
/// into place, so a reader meets the old file or the new one, never half of one. The manifest is written when all are in place, and
/// the hidden folder goes after it: where a build finds that folder, the one before was killed, and nothing is believed of the output.
/// The folder may be a link; a link inside it was put there by somebody else and could lead anywhere, so nothing is written, deleted or
/// read beyond one.
/// </summary>
/// <param name="root">The folder; made when missing.</param>
/// <param name="manifestFile">Where the manifest is kept, outside the folder.</param>
public sealed class OutputFolder(string root, string manifestFile) : IOutput
{
    /// <summary>The folder inside the output that holds staged files; present only while a build runs or after one was killed.</summary>
    public const string StagingFolder = ".staging";

    private readonly ConcurrentDictionary<string, string> _staged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly OutputBounds _bounds = new(root);
    private int _lastStaged;
    private bool _isEmpty;

    private string Staging => Path.Combine(root, StagingFolder);

    public Manifest LoadManifest()
    {
        var manifest = File.Exists(manifestFile) ? ManifestFile.Deserialize(File.ReadAllBytes(manifestFile)) : Manifest.Empty;
        if (Directory.Exists(Staging))
        {
            // Kept before the trace is cleared away, since this build may be killed as well.
            manifest = manifest.Doubted(List());
            SaveManifest(manifest);
            Discard();
        }

        _isEmpty = !Directory.Exists(root) || !Directory.EnumerateFileSystemEntries(root).Any();
        return manifest;
    }

    public bool Holds(string file, long length) => FileStamp.Of(root, file)?.Length == length;

    public bool Stage(string file, ReadOnlySpan<byte> bytes)
    {
        if (!_isEmpty && IsThere(Place(file), bytes))
        {
            return false;
        }

        using var handle = File.OpenHandle(NewStagedFile(file), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
        return true;
    }

    public long StageCopy(string file, Stream source)
    {
        var staged = NewStagedFile(file);
        try
        {
            using var target = File.Create(staged);
            source.CopyTo(target);
            return target.Length;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // What .NET makes of EFBIG: a file larger than the file system or the user's quota takes.
            throw new IOException($"File too large : '{file}'", exception);
        }
    }

    public void Commit(IReadOnlyCollection<string> deletions, Manifest manifest)
    {
        foreach (var file in deletions)
        {
            _bounds.MustHold(file);
        }

        string[] inTheWay = deletions.Count == 0 ? [] : [.. deletions.Where(BlocksAStagedFile())];
        Array.ForEach(inTheWay, Delete);
        if (_isEmpty)
        {
            MoveAll();
        }
        else
        {
            Parallel.ForEach(_staged, pair => File.Move(pair.Value, PlaceInFolder(pair.Key), overwrite: true));
        }

        foreach (var file in deletions.Except(inTheWay))
        {
            Delete(file);
        }

        SaveManifest(manifest);
        Discard();
    }

    public void Discard()
    {
        _staged.Clear();
        _folders.Clear();
        if (Directory.Exists(Staging))
        {
            Directory.Delete(Staging, recursive: true);
        }
    }

    public IReadOnlyCollection<string> List() =>
        Directory.Exists(root) ? [.. OutputBounds.FilesOf(root).Where(file => !file.StartsWith(StagingFolder + "/", StringComparison.Ordinal))] : [];

    private void SaveManifest(Manifest manifest)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(manifestFile)!);
        var beside = manifestFile + ".new";
        File.Delete(beside);
        File.WriteAllBytes(beside, ManifestFile.Serialize(manifest));
        File.Move(beside, manifestFile, overwrite: true);
    }

    private static bool IsThere(string place, ReadOnlySpan<byte> bytes)
    {
        if (FileStamp.Of(place)?.Length != bytes.Length)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        using var file = File.OpenHandle(place);
        var isSame = RandomAccess.Read(file, buffer.AsSpan(0, bytes.Length), 0) == bytes.Length && bytes.SequenceEqual(buffer.AsSpan(0, bytes.Length));
        ArrayPool<byte>.Shared.Return(buffer);
        return isSame;
    }

    /// <summary>A site that was not there comes whole: its files stand in their folders already.</summary>
    private void MoveAll()
    {
        foreach (var staged in Directory.Exists(Staging) ? Directory.EnumerateFileSystemEntries(Staging) : [])
        {
            Directory.Move(staged, Path.Combine(root, Path.GetFileName(staged)));
        }
    }

    private string NewStagedFile(string file)
    {
        if (!_isEmpty)
        {
            _bounds.MustHold(file);
        }

        var staged = Path.Combine(Staging, _isEmpty ? file : Interlocked.Increment(ref _lastStaged).ToString());
        EnsureFolder(Path.GetDirectoryName(staged)!);
        _staged[file] = staged;
        return staged;
    }

    private string PlaceInFolder(string file)
    {
        var place = Place(file);
        EnsureFolder(Path.GetDirectoryName(place)!);
        return place;
    }

    private void EnsureFolder(string folder)
    {
        if (_folders.ContainsKey(folder))
        {
            return;
        }

        if (folder.Length > root.Length)
        {
            EnsureFolder(Path.GetDirectoryName(folder)!);
        }

        Directory.CreateDirectory(folder);
        _folders[folder] = true;
    }

    /// <summary>Deletions come last, but a file cannot take the place of a folder, nor a folder that of a file.</summary>
    private Func<string, bool> BlocksAStagedFile()
    {
        var folders = _staged.Keys.SelectMany(Folders).ToHashSet(StringComparer.Ordinal);
        return deletion => folders.Contains(deletion) || Folders(deletion).Any(_staged.ContainsKey);
    }

    private static IEnumerable<string> Folders(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
        {
            yield return file[..slash];
        }
    }

    private void Delete(string file)
    {
        var place = Place(file);
        if (File.Exists(place) || OutputBounds.IsLink(place))
        {
            File.Delete(place);
        }

        var folder = Path.GetDirectoryName(place)!;
        while (folder.Length > root.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            _folders.TryRemove(folder, out _);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private string Place(string file) => Path.Combine(root, file);
}
