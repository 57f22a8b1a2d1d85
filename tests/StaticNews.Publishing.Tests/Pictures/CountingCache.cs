using StaticNews.Reading.Cache;

namespace StaticNews.Publishing.Tests.Pictures;

/// <summary>A cache that tells how many pictures were put into it.</summary>
internal sealed class CountingCache(ICacheStore store) : ICacheStore
{
    private int _savedPictures;

    public int SavedPictures => _savedPictures;

    public Stream? Open(string name) => store.Open(name);

    public void Save(string name, Action<Stream> write)
    {
        if (name.StartsWith("pictures/", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _savedPictures);
        }

        store.Save(name, write);
    }

    public void Delete(string name) => store.Delete(name);

    public void Prune(string folder, IReadOnlySet<string> used) => store.Prune(folder, used);

    public ScratchFile? OpenScratch() => store.OpenScratch();
}
