namespace StaticNews.Publishing;

/// <summary>Which stories a build brought, changed and took away, as files of the output; a first build names none, for it would name them all.</summary>
public sealed class StoryChanges
{
    /// <param name="previous">What the last build left.</param>
    /// <param name="current">What this one leaves.</param>
    /// <param name="written">The files whose bytes are others than they were.</param>
    public StoryChanges(Manifest previous, Manifest current, IReadOnlySet<string> written)
    {
        IsFirst = previous.Entries.Count == 0;
        if (!IsFirst)
        {
            Added = Sorted(current.Articles.Where(file => !previous.Articles.Contains(file)));
            Changed = Sorted(current.Articles.Where(file => previous.Articles.Contains(file) && written.Contains(file)));
            Removed = Sorted(previous.Articles.Where(file => !current.Articles.Contains(file)));
        }
    }

    public bool IsFirst { get; }

    public IReadOnlyList<string> Added { get; } = [];

    public IReadOnlyList<string> Changed { get; } = [];

    public IReadOnlyList<string> Removed { get; } = [];

    public IEnumerable<string> All => [.. Added, .. Changed, .. Removed];

    private static string[] Sorted(IEnumerable<string> files) => [.. files.Order(StringComparer.Ordinal)];
}
