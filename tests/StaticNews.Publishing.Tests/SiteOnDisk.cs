using StaticNews.Content;
using StaticNews.Reading.Cache;

namespace StaticNews.Publishing.Tests;

/// <summary>A site's files and its cache in a folder of their own, as an editor's machine or a build server has them.</summary>
internal sealed class SiteOnDisk : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("staticnews-").FullName;

    public IFileTree Input => new DiskFiles(Path.Combine(_root, "input"), Path.GetFileName(_root) + "/input/");

    public IFileTree Theme => new DiskFiles(Path.Combine(_root, "theme"), Path.GetFileName(_root) + "/theme/");

    public ICacheStore Cache => new CacheFolder(Path.Combine(_root, ".cache"));

    /// <summary>Makes the files those of a site; files that are the same stay untouched.</summary>
    public void Write(NewsroomSite site)
    {
        Write("input", site.Input);
        Write("theme", site.Theme);
    }

    /// <summary>The same files and cache in another folder, with other times: what a build server restores.</summary>
    public SiteOnDisk Restored()
    {
        var restored = new SiteOnDisk();
        foreach (var file in Directory.GetFiles(_root, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(restored._root, Path.GetRelativePath(_root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
            File.SetLastWriteTimeUtc(place, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        return restored;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string folder, MemoryFiles files)
    {
        var root = Path.Combine(_root, folder);
        foreach (var gone in new DiskFiles(root, "").List().Except(files.List()))
        {
            File.Delete(Path.Combine(root, gone));
        }

        foreach (var path in files.List())
        {
            Write(Path.Combine(root, path), files.Read(path));
        }
    }

    private static void Write(string place, byte[] bytes)
    {
        if (!File.Exists(place) || !File.ReadAllBytes(place).AsSpan().SequenceEqual(bytes))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place, bytes);
        }
    }
}
