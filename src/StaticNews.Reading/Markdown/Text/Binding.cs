namespace StaticNews.Reading.Markdown;

/// <summary>Decides whether a line may end at a space.</summary>
/// <param name="rules">The language.</param>
/// <param name="text">The run.</param>
/// <param name="space">Index of the space in it.</param>
/// <param name="after">The character that follows the space.</param>
internal readonly ref struct Binding(LanguageRules rules, ReadOnlySpan<char> text, int space, char after)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Whether the words on both sides of the space belong together.</summary>
    /// <param name="before">The word before the space; empty where it is too long to be anything special.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    /// <param name="follows">What the word before that one is.</param>
    public bool Binds(ReadOnlySpan<char> before, bool isNumber, Preceding follows)
    {
        if (after is '-' or '–' or '—' && IsDashBetweenWords())
        {
            return true;
        }

        return !before.IsEmpty && ((Token.IsWord(before) && rules.IsShortWord(before)) || HoldsNext(before, follows) || IsHeldByNext(before, isNumber, follows));
    }

    /// <summary>Whether a word holds on to the next one as an abbreviation does.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) =>
        !word.IsEmpty && word[^1] is '.' or '№' or '§' && rules.Abbreviations.Contains(word);

    private bool IsDashBetweenWords()
    {
        var at = Neighbours.After(_text, space).At;
        var rest = _text[at..];
        var length = rest.IndexOfAnyExcept(after);
        var next = Neighbours.After(_text, at + (length < 0 ? rest.Length : length) - 1).Char;
        return length is > 0 and <= 3 && Marks.IsSpace(next);
    }

    private bool HoldsNext(ReadOnlySpan<char> before, Preceding follows)
    {
        if (!Token.IsLetter(after) && !char.IsDigit(after) && after is not ('«' or '„' or '“' or '"'))
        {
            return false;
        }

        if (Token.IsInitials(before))
        {
            return Token.IsUpper(after) || IsAbbreviation(before);
        }

        if (!IsAbbreviation(before))
        {
            return false;
        }

        // «2024 г. Он» and «т. д. Он» end with an abbreviation that looks back.
        var looksBack = (follows == Preceding.Number && rules.AfterNumbers.Contains(before)) || (follows == Preceding.Abbreviation && before.Length == 2);
        return !looksBack;
    }

    private bool IsHeldByNext(ReadOnlySpan<char> before, bool isNumber, Preceding follows)
    {
        var countsOn = isNumber || (follows == Preceding.Number && rules.AfterNumbers.Contains(before));
        var endsInLetter = Token.IsLetter(before[^1]);
        var mayBeParticle = endsInLetter && rules.Particles.Initials.Contains(after);
        var mayBeInitials = endsInLetter && rules.ShortWord > 0 && Token.IsUpper(after) && before.Length > 1 && Token.IsUpper(before[0]);
        if (!countsOn && !mayBeParticle && !mayBeInitials)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[Token.MaximumLength];
        var next = Next(space + 1, buffer, out var end);
        if (countsOn)
        {
            return rules.AfterNumbers.Contains(next) || rules.AfterNumbers.Contains(next.TrimEnd(",.;:!?…)»“”\"")) || (isNumber && IsThousands(before, next));
        }

        return mayBeParticle ? rules.Particles.Contains(next.TrimEnd(",.;:!?…)»“”\"")) : BeginsInitials(next, end);
    }

    /// <summary>«И.И.», or «И.» before another initial: one letter alone may end a sentence.</summary>
    private bool BeginsInitials(ReadOnlySpan<char> next, int end)
    {
        if (!Token.IsInitials(next.TrimEnd(",;:!?…)»")))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[Token.MaximumLength];
        return next.Length > 2 || Token.IsInitials(Next(end + 1, buffer, out _).TrimEnd(",;:!?…)»"));
    }

    private static bool IsThousands(ReadOnlySpan<char> before, ReadOnlySpan<char> next)
    {
        var group = next.TrimEnd(",.;:!?…)»“”\"");
        return before.Length <= 3 && !before.ContainsAnyExceptInRange('0', '9') && group.Length == 3 && !group.ContainsAnyExceptInRange('0', '9');
    }

    private ReadOnlySpan<char> Next(int from, Span<char> buffer, out int end)
    {
        end = Math.Min(from, _text.Length);
        while (end < _text.Length && end - from < 2 * Token.MaximumLength && !Marks.IsSpace(_text[end]))
        {
            end++;
        }

        return Token.Read(_text[Math.Min(from, _text.Length)..end], buffer);
    }
}

/// <summary>What stands before the word before a space, as far as it matters.</summary>
internal enum Preceding
{
    Word,
    Number,
    Abbreviation,
}
