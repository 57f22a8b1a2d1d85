namespace StaticNews.Publishing;

/// <summary>
/// Where a site is published to. Files are staged first and take their places together in <see cref="Commit"/>, so that a build
/// that fails half-way has changed nothing. Staging may happen on many threads at once.
/// </summary>
public interface IOutput
{
    /// <summary>What the last build left; empty when nothing is known.</summary>
    Manifest LoadManifest();

    /// <summary>Whether a file of that size is there.</summary>
    bool Holds(string file, long length);

    /// <summary>Stages new content; returns <c>false</c> when the very same bytes are there already.</summary>
    bool Stage(string file, ReadOnlySpan<byte> bytes);

    /// <summary>Stages a copy of a stream and returns its length in bytes.</summary>
    long StageCopy(string file, Stream source);

    /// <summary>Puts all staged files in place, then deletes what is no longer part of the site, then remembers the manifest.</summary>
    void Commit(IReadOnlyCollection<string> deletions, Manifest manifest);

    /// <summary>Forgets what was staged.</summary>
    void Discard();

    /// <summary>Paths of all files that are there, in no particular order.</summary>
    IReadOnlyCollection<string> List();
}
