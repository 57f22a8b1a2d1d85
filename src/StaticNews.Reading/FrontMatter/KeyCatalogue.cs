using System.Collections.Frozen;

namespace StaticNews.Reading.FrontMatter;

/// <summary>All keys of one kind of file.</summary>
internal sealed class KeyCatalogue
{
    private readonly FrozenDictionary<string, (Key Key, int Rank)> _names;

    public KeyCatalogue(params Key[] keys)
    {
        Keys = keys;
        Names = [.. keys.Select(key => key.Name)];
        AllNames = [.. keys.SelectMany(key => key.Aliases.Prepend(key.Name))];
        _names = keys
            .SelectMany(key => key.Aliases.Prepend(key.Name).Select((name, rank) => (Name: Key.Normalize(name), Key: key, Rank: rank)))
            .ToFrozenDictionary(row => row.Name, row => (row.Key, row.Rank), StringComparer.Ordinal);
    }

    /// <summary>In the order of the contract.</summary>
    public IReadOnlyList<Key> Keys { get; }

    /// <summary>The names of the contract, in its order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Those and their aliases, for the suggestion of what was meant.</summary>
    public IReadOnlyList<string> AllNames { get; }

    public bool Knows(string normalized) => _names.ContainsKey(normalized);

    /// <summary>The key that a normalized name stands for, and how far down its list of names.</summary>
    public bool TryFind(string normalized, out Key key, out int rank)
    {
        var found = _names.TryGetValue(normalized, out var row);
        (key, rank) = row;
        return found;
    }
}
