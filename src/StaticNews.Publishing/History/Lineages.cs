namespace StaticNews.Publishing.History;

/// <summary>Follows files from step to step under whatever name they had. A file that was deleted is forgotten: if it returns, it begins anew.</summary>
internal sealed class Lineages
{
    private readonly Dictionary<string, GrownLineage> _files;

    public Lineages(IReadOnlyDictionary<string, Lineage> known) =>
        _files = known.ToDictionary(file => file.Key, file => new GrownLineage(file.Value), StringComparer.Ordinal);

    /// <summary>The files that are there, by path.</summary>
    public IReadOnlyDictionary<string, GrownLineage> Files => _files;

    public void Follow(GitStep step)
    {
        // Two files may have taken each other's names: all leave their old ones first.
        var moving = new Dictionary<string, GrownLineage>(StringComparer.Ordinal);
        foreach (var change in step.Changes)
        {
            if (change.From is { } from && _files.Remove(from, out var moved))
            {
                moving[from] = moved;
            }
            else if (change.Blob is null)
            {
                _files.Remove(change.Path);
            }
        }

        foreach (var change in step.Changes.Where(change => change.Blob is not null))
        {
            var was = change.From is { } from ? moving.GetValueOrDefault(from) : _files.GetValueOrDefault(change.Path);
            var file = _files[change.Path] = was ?? new GrownLineage(Known: null);
            file.Add(new FileVersion(change.Blob!, step.At, change.From is not null));
        }
    }
}
