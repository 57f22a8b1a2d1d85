namespace StaticNews.Publishing;

/// <summary>Which stories a build brought, changed and took away, as files of the output; a first build names none, for it would name them all.</summary>
public sealed class StoryChanges
{
    /// <param name="previous">What the last build left.</param>
    /// <param name="drawing">What this one has drawn: every story that is new or another is among it.</param>
    /// <param name="deleted">The files that are no longer part of the site.</param>
    public StoryChanges(Manifest previous, Drawing drawing, IReadOnlyList<string> deleted)
    {
        IsFirst = previous.Entries.Count == 0;
        if (!IsFirst)
        {
            var drawn = drawing.Entries.ToLookup(pair => pair.Value.IsArticle, pair => pair.Key);
            Added = Sorted(drawn[true].Where(file => !WasArticle(file)));
            Changed = Sorted(drawn[true].Where(file => WasArticle(file) && drawing.Written.Contains(file)));
            Removed = Sorted(drawn[false].Concat(deleted).Where(WasArticle));
        }

        bool WasArticle(string file) => previous.Entries.TryGetValue(file, out var entry) && entry.IsArticle;
    }

    public bool IsFirst { get; }

    public IReadOnlyList<string> Added { get; } = [];

    public IReadOnlyList<string> Changed { get; } = [];

    public IReadOnlyList<string> Removed { get; } = [];

    public IEnumerable<string> All => [.. Added, .. Changed, .. Removed];

    private static string[] Sorted(IEnumerable<string> files) => [.. files.Order(StringComparer.Ordinal)];
}
