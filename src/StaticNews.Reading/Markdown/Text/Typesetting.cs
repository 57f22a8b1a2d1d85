using System.Runtime.CompilerServices;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Sets one run of text: quotes, dashes, ellipses, and no-break spaces where a line must not end. Setting a set text changes nothing.
/// </summary>
internal ref struct Typesetting(ReadOnlySpan<char> text, TextBuffer output, LanguageRules rules, QuotePairs quotes)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _tokenStart = output.Length;
    private Preceding _previous;
    private bool _holdsNext;
    private bool _started;

    /// <summary>Words set so far.</summary>
    public int Words { get; private set; }

    /// <summary>Sets the whole run.</summary>
    public void Run()
    {
        quotes.Read(_text, rules);
        while (_at < _text.Length)
        {
            if (output.Length == _tokenStart && _previous == Preceding.Word && !_holdsNext)
            {
                SetPlainWords();
            }

            var ordinary = OrdinaryLength();
            if (ordinary > 0)
            {
                Copy(ordinary);
            }
            else if (_at < _text.Length)
            {
                SetSign(_text[_at]);
            }
        }

        CountWord(output.Span[_tokenStart..]);
    }

    private void SetPlainWords()
    {
        var words = Words;
        var (word, end) = new PlainWords(rules, _text).Set(_at, output, ref words);
        Words = words;
        _started |= end > _at;
        _tokenStart = output.Length - (end - word);
        _at = end;
    }

    private readonly int OrdinaryLength()
    {
        var end = _at;
        while (end < _text.Length && !MayNeedSetting(_text[end]))
        {
            end++;
        }

        return end - _at;
    }

    /// <summary>A search for these signs among letters beyond ASCII: one comparison for most, where SearchValues would probe a map.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayNeedSetting(char c) => c switch
    {
        < '\u0080' => c is ' ' or '\n' or '\t' or '\r' or '-' or '.' or '"' or '\'' or '(' or '!' or ':' or '{',
        < '\u2000' => c == Marks.NoBreakSpace,
        _ => c is '–' or '—' or '\u2009' or Marks.HardBreak or '\u202F' or Marks.Escape or Marks.Verbatim,
    };

    private void SetSign(char sign)
    {
        switch (sign)
        {
            case '-' or '–' or '—':
                SetDash(sign);
                break;
            case '.':
                SetDots();
                break;
            case '"' or '\'':
                Write(quotes.MarkAt(_at, sign), 1);
                break;
            case '(' when IsCopyright():
                Write('©', 3);
                break;
            case '!' when rules.OrdersInterrobang && IsReversedInterrobang():
                Write('?', 1);
                Write('!', 1);
                break;
            case ':' or '{':
                Copy(Math.Max(1, AsTyped.Length(_text[_at..])));
                break;
            case Marks.Escape:
                _at++;
                Copy(Math.Min(1, _text.Length - _at));
                break;
            case Marks.Verbatim:
                CopyVerbatim();
                break;
            default:
                SetOther(sign);
                break;
        }
    }

    private void SetOther(char sign)
    {
        if (Marks.IsSpace(sign))
        {
            SetSpace(sign);
        }
        else
        {
            Copy(1);
        }
    }

    private void SetSpace(char space)
    {
        var after = Neighbours.After(_text, _at).Char;
        Span<char> buffer = stackalloc char[Token.MaximumLength];
        var token = Token.Read(output.Span[_tokenStart..], buffer);
        var isNumber = Token.IsNumber(token);
        var isWord = !Token.IsEmpty(output.Span[_tokenStart..]);
        var binding = new Binding(rules, _text, _at, after);
        var binds = space is ' ' or '\n' && after != '\0' && !Marks.IsSpace(after)
            && (_holdsNext || (isWord && binding.Binds(token, isNumber, _previous)));
        CountWord(output.Span[_tokenStart..]);
        _previous = !isWord ? _previous : isNumber ? Preceding.Number : binding.IsAbbreviation(token) ? Preceding.Abbreviation : Preceding.Word;
        _holdsNext = false;
        Write(binds ? Marks.NoBreakSpace : space, 1);
        _tokenStart = output.Length;
    }

    private void SetDash(char sign)
    {
        var length = _text[_at..].IndexOfAnyExcept(sign) is var end and >= 0 ? end : _text.Length - _at;
        var after = Neighbours.After(_text, _at + length - 1).Char;
        if (Token.IsEmpty(output.Span[_tokenStart..]))
        {
            SetLooseDash(sign, length, after);
        }
        else if (sign == '-' && length == 1 && NumberRange.Is(output.Span[_tokenStart..], _text[(_at + 1)..]))
        {
            Write('–', 1);
        }
        else if (rules.TightDashes && sign == '-' && length is 2 or 3 && Token.IsLetter(Neighbours.Before(_text, _at).Char) && Token.IsLetter(after))
        {
            Write('—', length);
        }
        else
        {
            Copy(length);
        }
    }

    /// <summary>A dash that begins its word: between words when a space follows, else a minus or an option's hyphen.</summary>
    private void SetLooseDash(char sign, int length, char after)
    {
        if (!Marks.IsSpace(after) || length > 3)
        {
            Copy(length);
            return;
        }

        // A line of dialogue keeps its dash; elsewhere the space before has been bound already.
        _holdsNext = !_started;
        var betweenNumbers = _started && _previous == Preceding.Number && sign != '—' && length == 1 && char.IsDigit(AfterSpaces(length));
        var keepsEnDash = sign == '–' && length == 1 && !rules.EnDashIsEmDash;
        Write(betweenNumbers || keepsEnDash ? '–' : '—', length);
    }

    private readonly char AfterSpaces(int length)
    {
        var index = _at + length;
        while (index < _text.Length && (Marks.IsSpace(_text[index]) || Neighbours.IsTransparent(_text[index])))
        {
            index++;
        }

        return index < _text.Length ? _text[index] : '\0';
    }

    private void SetDots()
    {
        var length = _text[_at..].IndexOfAnyExcept('.') is var end and >= 0 ? end : _text.Length - _at;
        var before = Neighbours.Before(_text, _at).Char;
        var after = Neighbours.After(_text, _at + length - 1).Char;
        if (length == 3 && before is not ('?' or '!' or '/' or '\\' or '.') && after is not ('/' or '\\' or '.'))
        {
            Write('…', 3);
        }
        else
        {
            Copy(length);
        }
    }

    private readonly bool IsCopyright()
    {
        var rest = _text[_at..];
        if (rest.Length < 4 || rest[1] is not ('c' or 'C' or 'с' or 'С') || rest[2] != ')')
        {
            return false;
        }

        var year = rest[3] is ' ' or Marks.NoBreakSpace ? rest[4..] : rest[3..];
        return year.Length >= 4 && !year[..4].ContainsAnyExceptInRange('0', '9');
    }

    private readonly bool IsReversedInterrobang()
    {
        var rest = _text[_at..];
        return rest.Length >= 2 && rest[1] == '?' && (rest.Length == 2 || rest[2] is not ('?' or '!' or '.'))
            && Neighbours.Before(_text, _at).Char is not ('?' or '!');
    }

    private void CopyVerbatim()
    {
        var length = AsTyped.Length(_text[_at..]);
        _at++;
        Copy(length - 2);
        _at = Math.Min(_at + 1, _text.Length);
    }

    private void Copy(int length)
    {
        output.Append(_text.Slice(_at, length));
        _at += length;
        _started = true;
    }

    private void Write(char set, int typedLength)
    {
        output.Append(set);
        _at += typedLength;
        _started = true;
    }

    private void CountWord(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (Token.IsLetter(c) || char.IsDigit(c))
            {
                Words++;
                return;
            }
        }
    }
}
