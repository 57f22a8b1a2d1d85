namespace StaticNews.Publishing.History;

/// <summary>What became of one article up to some commit.</summary>
/// <param name="Blob">What is in its file, as git names contents.</param>
/// <param name="Since">Since when.</param>
/// <param name="Revisions">What readers saw change, oldest first.</param>
internal sealed record Lineage(string Blob, DateTimeOffset Since, IReadOnlyList<KeptRevision> Revisions);

/// <summary>What a commit made of a file.</summary>
/// <param name="Blob">What is in it since.</param>
/// <param name="At">Since when.</param>
/// <param name="IsRenamed">Whether git takes it for a file that had another name before.</param>
internal sealed record FileVersion(string Blob, DateTimeOffset At, bool IsRenamed);

/// <summary>An article that got new versions since it was looked at.</summary>
/// <param name="Known">What was known of it.</param>
internal sealed record GrownLineage(Lineage? Known)
{
    private readonly List<FileVersion> _later = [];

    /// <summary>The versions since, each of which stood there for a while.</summary>
    public IReadOnlyList<FileVersion> Later => _later;

    /// <summary>Whether what was known last was there for no time, so that the whole must be told again.</summary>
    public bool IsUncertain => Known is not null && _later.Count > 0 && _later[0].At <= Known.Since;

    /// <summary>The contents to compare; none where there is only one.</summary>
    public IEnumerable<string> Blobs => Known is null && Later.Count < 2 ? []
        : _later.Select(version => version.Blob).Prepend(Known?.Blob).OfType<string>();

    /// <summary>Adds a version. One that came at the same moment as the one before, as after a rebase, takes its place: nobody saw that.</summary>
    public void Add(FileVersion version)
    {
        if (_later.Count > 0 && _later[^1].At >= version.At)
        {
            version = version with { IsRenamed = version.IsRenamed || _later[^1].IsRenamed };
            _later.RemoveAt(_later.Count - 1);
        }

        _later.Add(version);
    }
}
