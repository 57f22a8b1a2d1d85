using StaticNews.Reading.Cache;

namespace StaticNews.Cli.Previewing;

/// <summary>A cache without a place to lay bodies aside: a preview draws a page now and then, for which its text is parsed once more.</summary>
internal sealed class UnscratchedCache(ICacheStore store) : ICacheStore
{
    public Stream? Open(string name) => store.Open(name);

    public void Save(string name, Action<Stream> write) => store.Save(name, write);

    public void Delete(string name) => store.Delete(name);

    public void Prune(string folder, IReadOnlySet<string> used) => store.Prune(folder, used);

    public ScratchFile? OpenScratch() => null;
}
