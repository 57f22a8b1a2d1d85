using System.Buffers;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Finds the marks that writers leave where something is still missing: «TODO», «ТУДУ», «TK», «XXX». «ТК» is also the Labour Code and a hundred
/// firms, and XXX is a number too: those two are marks only where nothing else can be meant, as in «ТК рублей».
/// </summary>
internal static class LeftoverNotes
{
    private const string CyrillicTk = "ТК";

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("TТXХ");

    // What is counted: a mark stands before it in place of a number.
    private static readonly string[] Counted =
        ["руб", "коп", "тыс", "млн", "млрд", "миллион", "миллиард", "процент", "человек", "чел.", "лет", "год", "км", "метр", "тонн", "штук", "гектар", "квадратн", "₽", "%"];

    /// <summary>Where all marks of a text stand.</summary>
    public static IReadOnlyList<Range> In(ReadOnlySpan<char> text)
    {
        List<Range>? found = null;
        for (var note = Next(text, 0); note.Start.Value < text.Length; note = Next(text, note.End.Value))
        {
            (found ??= []).Add(note);
        }

        return found ?? (IReadOnlyList<Range>)[];
    }

    /// <summary>The next mark from a place on; an empty range where there is none.</summary>
    private static Range Next(ReadOnlySpan<char> text, int from)
    {
        while (text[from..].IndexOfAny(Beginnings) is var found and >= 0)
        {
            var start = from + found;
            var end = start;
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            if ((start == 0 || !IsOfWord(text[start - 1])) && IsMark(text[start..end], text[..start].TrimEnd(Marks.Boundary), text[end..].TrimStart(Marks.Boundary)))
            {
                return start..end;
            }

            from = Math.Max(end, start + 1);
        }

        return text.Length..text.Length;
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';

    private static bool IsMark(ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> after) => word switch
    {
        "TODO" or "ТОДО" or "ТУДУ" => true,
        "TK" => !IsName(after),
        CyrillicTk => after.StartsWith(':') || after.TrimStart().StartsWith(CyrillicTk) || before.EndsWith('[') || StandsForNumber(after) || (before.Trim().IsEmpty && after.Trim().IsEmpty),
        { Length: >= 3 } when word.IndexOfAnyExcept('X', 'Х') < 0 => word.Length > 3 || EndsHere(after) || StandsForNumber(after),
        _ => false,
    };

    /// <summary>Whether a Latin word in capitals goes on, as in «TK Elevator».</summary>
    private static bool IsName(ReadOnlySpan<char> after) => after.Length > 1 && after[0] == ' ' && char.IsAsciiLetterUpper(after[1]);

    private static bool EndsHere(ReadOnlySpan<char> after) => after.TrimEnd().IsEmpty || after[0] is '.' or '!' or '?' or ')' or ']' or '…';

    private static bool StandsForNumber(ReadOnlySpan<char> after)
    {
        var next = after.TrimStart(" \u00A0");
        foreach (var counted in Counted)
        {
            if (next.StartsWith(counted))
            {
                return true;
            }
        }

        return false;
    }
}
