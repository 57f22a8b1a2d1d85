using StaticNews.Publishing.Deploying;

namespace StaticNews.Publishing.Tests.Deploying;

/// <summary>A store whose connection breaks after so many files, and that a reader looks at after each.</summary>
/// <param name="inner">The real store.</param>
/// <param name="lasts">How many files it takes.</param>
/// <param name="look">What the reader does.</param>
internal sealed class BreakingStore(IFileStore inner, int lasts, Action look) : IFileStore
{
    private int _left = lasts;

    public string Name => inner.Name;

    public Task<byte[]?> ReadAsync(string path, CancellationToken stop) => inner.ReadAsync(path, stop);

    public Task<IReadOnlySet<string>> FindSameAsync(IReadOnlyList<SiteFile> files, CancellationToken stop) => inner.FindSameAsync(files, stop);

    public Task WriteAsync(string path, byte[] bytes, CancellationToken stop) => Step(() => inner.WriteAsync(path, bytes, stop));

    public async Task PutAsync(BuiltSite site, IReadOnlyList<SiteFile> files, CancellationToken stop)
    {
        foreach (var file in files)
        {
            await Step(() => inner.PutAsync(site, [file], stop));
        }
    }

    public async Task DeleteAsync(IReadOnlyList<string> paths, CancellationToken stop)
    {
        foreach (var path in paths)
        {
            await Step(() => inner.DeleteAsync([path], stop));
        }
    }

    private async Task Step(Func<Task> step)
    {
        if (_left-- == 0)
        {
            throw new IOException("the connection broke");
        }

        await step();
        look();
    }
}
