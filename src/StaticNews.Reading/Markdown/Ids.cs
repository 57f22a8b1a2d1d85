using System.Buffers;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>The ids of one body: each is given once.</summary>
internal sealed class Ids(Findings findings)
{
    private static readonly SearchValues<char> Unfit = SearchValues.Create(" \t\r\n\"'<>{}&\u00A0");

    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether a text may be an id that a link can name without escapes.</summary>
    public static bool IsValid(ReadOnlySpan<char> id) => !id.IsEmpty && !id.ContainsAny(Unfit);

    /// <summary>An id like the wish, with -2, -3 … where that is taken.</summary>
    public string Take(string wish)
    {
        if (_taken.TryAdd(wish, 1))
        {
            return wish;
        }

        string id;
        do
        {
            id = $"{wish}-{++_taken[wish]}";
        }
        while (!_taken.TryAdd(id, 1));

        return id;
    }

    /// <summary>Takes an id that an editor wrote; a second one of that name is reported and left out.</summary>
    public bool TryTake(string id, int offset)
    {
        if (_taken.TryAdd(id, 1))
        {
            return true;
        }

        findings.ReportOnce(MarkdownRules.DuplicateId, id, offset, id);
        return false;
    }
}
