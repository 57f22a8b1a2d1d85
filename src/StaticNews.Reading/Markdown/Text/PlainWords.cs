using System.Runtime.CompilerServices;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Sets words of letters alone with single spaces between them, which most text is made of, as <see cref="Typesetting"/> would:
/// only a short word changes anything, the space behind it. Stops before all that needs a closer look.
/// </summary>
internal readonly ref struct PlainWords(LanguageRules rules, ReadOnlySpan<char> text)
{
    /// <summary>So many letters before a full stop are no abbreviation.</summary>
    private const int ClearlySentence = 5;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>
    /// Sets words from the start of one, after a word that is neither number nor abbreviation. What was set ends in letters that
    /// the space behind them has not been decided for.
    /// </summary>
    /// <param name="start">Index of the first letter.</param>
    /// <param name="output">Where set text goes.</param>
    /// <param name="words">Counts the words whose space was set.</param>
    /// <returns>Where the last word begins and where its letters end.</returns>
    public (int Word, int End) Set(int start, TextBuffer output, ref int words)
    {
        var (word, end, copied) = (start, LettersEnd(start), start);
        while (SpaceAfter(word, end) is var space and >= 0)
        {
            if (space == end && rules.IsShortWord(_text[word..end]))
            {
                output.Append(_text[copied..space]);
                output.Append(Marks.NoBreakSpace);
                copied = space + 1;
            }
            else if (space == end && MayBeHeld(_text[word], end - word, space + 1))
            {
                break;
            }

            words++;
            word = space + 1;
            end = LettersEnd(word);
        }

        output.Append(_text[copied..end]);
        return (word, end);
    }

    private int LettersEnd(int at)
    {
        var text = _text;
        var russian = text[at..].IndexOfAnyExceptInRange('А', 'я');
        at = russian < 0 ? text.Length : at + russian;
        while ((uint)at < (uint)text.Length && Token.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Index of the space between this word and a letter, with at most one mark before it; -1 where something else stands.</summary>
    private int SpaceAfter(int word, int end)
    {
        if (end == word || end + 2 >= _text.Length)
        {
            return -1;
        }

        var space = _text[end] == ' ' || !IsPlainMark(_text[end], end - word) ? end : end + 1;
        return _text[space] == ' ' && Token.IsLetter(_text[space + 1]) ? space : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlainMark(char c, int letters) =>
        c is ',' or ';' or ':' or '?' or '!' or ')' or '»' || (c == '.' && letters >= ClearlySentence);

    /// <summary>Whether a particle or initials may follow, which hold on to the word before them: three letters begin neither.</summary>
    private bool MayBeHeld(char initial, int length, int next)
    {
        var after = _text[next..];
        if (after.Length >= 3 && Token.IsLetter(after[1]) && Token.IsLetter(after[2]))
        {
            return false;
        }

        return rules.Particles.Initials.Contains(after[0])
            || (length > 1 && rules.ShortWord > 0 && Token.IsUpper(after[0]) && Token.IsUpper(initial));
    }
}
