using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>The values of a file or of a mapping in it, found by the keys of a catalogue, whatever they were called there.</summary>
internal sealed class Fields
{
    /// <summary>A mapping has so few keys that looking through them is faster than hashing.</summary>
    private readonly List<KnownEntry> _known;
    private readonly List<(string Normalized, FrontMatterEntry Entry)> _unknown = [];
    private readonly KeyCatalogue _catalogue;

    public Fields(FrontMatterMap map, KeyCatalogue catalogue, List<Diagnostic> diagnostics)
    {
        _catalogue = catalogue;
        Span = map.Span;
        Diagnostics = diagnostics;
        _known = new List<KnownEntry>(map.Entries.Count);
        var first = new Dictionary<string, FrontMatterEntry>(map.Entries.Count, StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            var normalized = Key.Normalize(ComposedText.Of(entry.Key));
            if (first.TryGetValue(normalized, out var earlier))
            {
                diagnostics.Add(FrontMatterRules.DuplicateKey.At(entry.KeySpan, Text.Blanks.Trim(entry.Key), earlier.KeySpan.Line));
            }

            first[normalized] = entry;
        }

        foreach (var (normalized, entry) in first)
        {
            Sort(normalized, entry);
        }
    }

    public SourceSpan Span { get; }

    public List<Diagnostic> Diagnostics { get; }

    /// <summary>Keys outside the catalogue, in the order written.</summary>
    public IReadOnlyList<(string Normalized, FrontMatterEntry Entry)> Unknown => _unknown;

    /// <summary>The value of a key; <c>null</c> where it is absent or nothing stands after its colon.</summary>
    public FrontMatterNode? this[Key key] => Entry(key)?.Value is { } value and not FrontMatterScalar { IsNull: true } ? value : null;

    /// <summary>The key as it stands in the file, also with nothing after its colon.</summary>
    public FrontMatterEntry? Entry(Key key) => IndexOf(key) is var at and >= 0 ? _known[at].Entry : null;

    /// <summary>Takes a value that turned out not to be meant for us as one of the unknown.</summary>
    public void Disown(Key key)
    {
        if (IndexOf(key) is var at and >= 0)
        {
            var entry = _known[at].Entry;
            _known.RemoveAt(at);
            _unknown.Add((Key.Normalize(entry.Key), entry));
        }
    }

    /// <summary>Warns of every key outside the catalogue; for mappings and settings, where all keys are ours.</summary>
    public void RefuseUnknown(Func<FrontMatterEntry, string, string?, Diagnostic> diagnose)
    {
        foreach (var (normalized, entry) in _unknown.Where(unknown => !_catalogue.Knows(unknown.Normalized)))
        {
            Diagnostics.Add(diagnose(entry, Text.Blanks.Trim(entry.Key), MistypedKeys.Meant(normalized, _catalogue)));
        }
    }

    private void Sort(string normalized, FrontMatterEntry entry)
    {
        if (!_catalogue.TryFind(normalized, out var key, out var rank))
        {
            _unknown.Add((normalized, entry));
        }
        else if (IndexOf(key) is not (var at and >= 0))
        {
            _known.Add(new KnownEntry(key, entry, rank));
        }
        else if (rank < _known[at].Rank || _known[at].Entry.Value is FrontMatterScalar { IsNull: true })
        {
            _unknown.Add((Key.Normalize(_known[at].Entry.Key), _known[at].Entry));
            _known[at] = new KnownEntry(key, entry, rank);
        }
        else
        {
            _unknown.Add((normalized, entry));
        }
    }

    private int IndexOf(Key key)
    {
        for (var at = 0; at < _known.Count; at++)
        {
            if (ReferenceEquals(_known[at].Key, key))
            {
                return at;
            }
        }

        return -1;
    }

    private sealed record KnownEntry(Key Key, FrontMatterEntry Entry, int Rank);
}
