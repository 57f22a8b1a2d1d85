namespace StaticNews.Reading.Cache;

/// <summary>
/// Where a build keeps what makes the next one fast. Nothing in it is ever needed: whatever is gone, damaged or cannot be written
/// costs time alone, so no member throws for what disks do. Safe to use from two builds at once.
/// </summary>
public interface ICacheStore
{
    /// <summary>Opens what was saved under a name; <c>null</c> where nothing was or it cannot be read.</summary>
    Stream? Open(string name);

    /// <summary>Saves whole content under a name: whoever reads meanwhile gets the old or the new, never half of one.</summary>
    void Save(string name, Action<Stream> write);

    /// <summary>Forgets what was saved under a name.</summary>
    void Delete(string name);

    /// <summary>Forgets what was saved in a folder (the part of a name before the slash) long ago, but for what is in use.</summary>
    void Prune(string folder, IReadOnlySet<string> used);

    /// <summary>A place to lay things aside until the build ends; <c>null</c> where there is none but memory, or nothing may be written.</summary>
    ScratchFile? OpenScratch();
}
