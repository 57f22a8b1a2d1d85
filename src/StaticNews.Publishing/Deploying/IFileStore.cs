namespace StaticNews.Publishing.Deploying;

/// <summary>A place that keeps files under paths and replaces each at once: a reader gets the old bytes or the new ones, never half of them.</summary>
public interface IFileStore
{
    /// <summary>How messages name it; it holds no secret.</summary>
    string Name { get; }

    /// <summary>The bytes of a small file; <c>null</c> where there is none.</summary>
    Task<byte[]?> ReadAsync(string path, CancellationToken stop);

    /// <summary>Writes a small file.</summary>
    Task WriteAsync(string path, byte[] bytes, CancellationToken stop);

    /// <summary>Paths of those files that stand there with the same bytes, found by looking.</summary>
    Task<IReadOnlySet<string>> FindSameAsync(IReadOnlyList<SiteFile> files, CancellationToken stop);

    /// <summary>Sends files, in any order.</summary>
    Task PutAsync(BuiltSite site, IReadOnlyList<SiteFile> files, CancellationToken stop);

    /// <summary>Deletes files, in any order; one that is not there is no mistake.</summary>
    Task DeleteAsync(IReadOnlyList<string> paths, CancellationToken stop);
}
