namespace StaticNews.Reading.Cache;

/// <summary>A cache in which nothing is found but everything is kept, for runs that must rely on nothing.</summary>
public sealed class ForgottenCache(ICacheStore store) : ICacheStore
{
    public Stream? Open(string name) => null;

    public void Save(string name, Action<Stream> write) => store.Save(name, write);

    public void Delete(string name) => store.Delete(name);

    public void Prune(string folder, IReadOnlySet<string> used) => store.Prune(folder, used);

    public ScratchFile? OpenScratch() => store.OpenScratch();
}
