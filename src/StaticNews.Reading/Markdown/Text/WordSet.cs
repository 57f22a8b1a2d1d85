using System.Collections.Frozen;

namespace StaticNews.Reading.Markdown;

/// <summary>Words of a language that typography looks up for every word of a text.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <summary>Takes the words of a text that blanks part.</summary>
    public WordSet(string words)
    {
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _words = all.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = all.Select(word => word.Length).DefaultIfEmpty().Max();
        Initials = string.Concat(all.Select(word => word[0]).Distinct().Order());
    }

    /// <summary>The letters that the words begin with: a look at one letter spares most look-ups.</summary>
    public string Initials { get; }

    public bool Contains(ReadOnlySpan<char> word) =>
        word.Length > 0 && word.Length <= _longest && Initials.Contains(word[0]) && _words.Contains(word);
}
