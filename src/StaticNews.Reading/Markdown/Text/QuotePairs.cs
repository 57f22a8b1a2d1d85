namespace StaticNews.Reading.Markdown;

/// <summary>
/// Decides for each straight quote of a run which mark it becomes. Only quotes that pair are changed, so inches, feet and
/// half-deleted quotations stay as typed.
/// </summary>
internal sealed class QuotePairs
{
    private const int DeepestNesting = 16;

    private readonly List<Sign> _signs = [];
    private readonly List<int> _open = [];
    private int _next;

    /// <summary>Finds the quotes of a run.</summary>
    public void Read(ReadOnlySpan<char> text, LanguageRules rules)
    {
        _signs.Clear();
        _open.Clear();
        _next = 0;
        if (!text.ContainsAny('"', '\''))
        {
            return;
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (AsTyped.Length(text[at..]) is var length and > 0)
            {
                at += length - 1;
            }
            else if (text[at] is '"' or '\'' or '«' or '»' or (>= '‘' and <= '„'))
            {
                AddSign(text, at, rules);
            }
        }

        ChooseMarks(rules);
    }

    /// <summary>What the sign at <paramref name="at"/> becomes; itself where it stays. Asked in the order of the text.</summary>
    public char MarkAt(int at, char typed)
    {
        while (_next < _signs.Count && _signs[_next].At < at)
        {
            _next++;
        }

        return _next < _signs.Count && _signs[_next].At == at ? _signs[_next].Mark : typed;
    }

    private void AddSign(ReadOnlySpan<char> text, int at, LanguageRules rules)
    {
        var typed = text[at];
        var before = Neighbours.Before(text, at);
        var after = Neighbours.After(text, at);
        if (before.Mark == Marks.Escape)
        {
            return;
        }

        var role = typed switch
        {
            '"' => RoleOfStraight(before, after, rules),
            '\'' => RoleOfSingle(before, after, rules),
            _ => RoleOfTypeset(typed, rules),
        };
        var sign = new Sign(at, typed, typed, role) { IsElision = char.IsLetterOrDigit(after.Char) };
        if (typed == '\'' && (char.IsLetter(before.Char) || (char.IsDigit(before.Char) && char.IsLetter(after.Char))) && role != Role.Open)
        {
            sign.Mark = '’';
        }

        _signs.Add(sign);
        Pair(_signs.Count - 1);
    }

    private Role RoleOfStraight(Neighbour before, Neighbour after, LanguageRules rules)
    {
        var atEnd = after.Char == '\0' || Marks.IsSpace(after.Char);
        if (Opens(before, '"', rules))
        {
            return atEnd ? Role.Either : Role.Open;
        }

        var afterJoint = before.Char is '-' or '/' && char.IsLetterOrDigit(after.Char);
        return afterJoint ? Role.Open : Role.Close;
    }

    private Role RoleOfSingle(Neighbour before, Neighbour after, LanguageRules rules)
    {
        if (!rules.SingleQuotesPair || (char.IsLetterOrDigit(before.Char) && char.IsLetterOrDigit(after.Char)))
        {
            return Role.None;
        }

        if (!Opens(before, '\'', rules))
        {
            return Role.Close;
        }

        return char.IsLetterOrDigit(after.Char) || after.Char is '"' or '“' or Marks.Object ? Role.Open : Role.None;
    }

    private bool Opens(Neighbour before, char typed, LanguageRules rules)
    {
        if (before.Char is '"' or '\'')
        {
            return _signs.Count > 0 && _signs[^1].At == before.At && _signs[^1].Role == Role.Open && (typed == '"' || before.Char == '"');
        }

        return before.Char == '\0' || Marks.IsSpace(before.Char) || before.Char is '(' or '[' or '{' or '—' or '–' || rules.OpeningQuotes.Contains(before.Char);
    }

    private static Role RoleOfTypeset(char typed, LanguageRules rules)
    {
        if (typed is '‘' or '’')
        {
            return Role.None;
        }

        return rules.OpeningQuotes.Contains(typed) ? Role.Open : Role.Close;
    }

    private void Pair(int index)
    {
        var sign = _signs[index];
        if (sign.Role is Role.Close or Role.Either && TryClose(index))
        {
            return;
        }

        if (sign.Role != Role.Open)
        {
            return;
        }

        if (_open.Count == DeepestNesting)
        {
            _open.RemoveAt(0);
        }

        _open.Add(index);
    }

    private bool TryClose(int index)
    {
        for (var depth = _open.Count - 1; depth >= 0; depth--)
        {
            if (Match(_signs[_open[depth]].Typed, _signs[index].Typed))
            {
                _signs[_open[depth]].Partner = index;
                _signs[index].Partner = _open[depth];

                // Once set, single quotes are no longer counted: double ones must pair the same without them.
                _open.RemoveRange(depth, _signs[index].Typed == '\'' ? 1 : _open.Count - depth);
                return true;
            }
        }

        return false;
    }

    private static bool Match(char open, char close) => (open, close) switch
    {
        ('"', '"') or ('\'', '\'') or ('«', '»') or ('„', '“') or ('„', '”') or ('“', '”') => true,
        _ => false,
    };

    private void ChooseMarks(LanguageRules rules)
    {
        var depth = 0;
        for (var index = 0; index < _signs.Count; index++)
        {
            var sign = _signs[index];
            var opens = sign.Partner > index;
            if (sign.Partner < 0)
            {
                sign.Mark = sign is { Typed: '\'', Role: Role.Open, IsElision: true } ? '’' : sign.Mark;
            }
            else if (sign.Typed == '\'')
            {
                sign.Mark = opens ? rules.Quotes[2] : rules.Quotes[3];
            }
            else
            {
                depth -= opens ? 0 : 1;
                sign.Mark = sign.Typed == '"' ? rules.Quotes[(depth % 2 * 2) + (opens ? 0 : 1)] : sign.Typed;
                depth += opens ? 1 : 0;
            }
        }
    }

    private enum Role
    {
        None,
        Open,
        Close,

        /// <summary>Stands between spaces: closes what is open, else stays.</summary>
        Either,
    }

    private sealed class Sign(int at, char typed, char mark, Role role)
    {
        public int At => at;

        public char Typed => typed;

        public Role Role => role;

        /// <summary>Whether an apostrophe here stands for left-out letters: ’90s.</summary>
        public bool IsElision { get; init; }

        public char Mark { get; set; } = mark;

        public int Partner { get; set; } = -1;
    }
}
