namespace StaticNews.Reading.Cache;

/// <summary>A cache that is looked at and left as it is, for runs that must write nothing.</summary>
public sealed class ReadOnlyCache(ICacheStore store) : ICacheStore
{
    public Stream? Open(string name) => store.Open(name);

    public void Save(string name, Action<Stream> write)
    {
        // The run this one follows keeps what it knew.
    }

    public void Delete(string name)
    {
        // As above.
    }

    public void Prune(string folder, IReadOnlySet<string> used)
    {
        // As above.
    }

    public ScratchFile? OpenScratch() => null;
}
