using StaticNews.Content;

namespace StaticNews.Site.Routing;

/// <summary>
/// Finds texts whose files got another name: one key that one lost file had and one new file has. Where two have the same key
/// nothing is certain, and nobody is led anywhere.
/// </summary>
internal sealed class RenamedFiles
{
    public RenamedFiles(IReadOnlyList<RegisteredAddress> lost, IReadOnlyList<RegisteredAddress> newcomers)
    {
        (Lost, Newcomers) = (lost, newcomers);
        if (lost.Count == 0 || newcomers.Count == 0)
        {
            return;
        }

        var (before, after) = (Single(lost), Single(newcomers));
        Lost = [.. lost.Where(entry => !before.ContainsKey(entry.Key) || !after.ContainsKey(entry.Key))];
        Newcomers = [.. newcomers.Select(entry => after.ContainsKey(entry.Key) && before.TryGetValue(entry.Key, out var old) ? entry.After(old) : entry)];
    }

    /// <summary>Promises whose text is nowhere.</summary>
    public IReadOnlyList<RegisteredAddress> Lost { get; }

    /// <summary>Promises of new files, with the addresses they had under former names.</summary>
    public IReadOnlyList<RegisteredAddress> Newcomers { get; }

    private static Dictionary<string, RegisteredAddress> Single(IReadOnlyList<RegisteredAddress> entries) => entries
        .GroupBy(entry => entry.Key, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);
}
