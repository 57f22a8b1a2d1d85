using System.Buffers;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// The text of one block across its inlines: gathered whole, set by typography as one sentence, handed back piece by piece in the
/// same order. So a quotation may open in bold and close outside it.
/// </summary>
internal sealed class TextRun(LanguageRules rules) : IDisposable
{
    private readonly TextBuffer _typed = new();
    private readonly TextBuffer _set = new();
    private readonly QuotePairs _quotes = new();
    private readonly List<(int At, int Offset)> _places = [];
    private int _cursor;

    /// <summary>The text as typed, with <see cref="Marks"/>.</summary>
    public ReadOnlySpan<char> Typed => _typed.Span;

    public void Clear()
    {
        _typed.Clear();
        _set.Clear();
        _places.Clear();
        _cursor = 0;
    }

    /// <summary>Adds the text of one inline, which begins at an offset of the body.</summary>
    public void Add(ReadOnlySpan<char> text, int offset, bool isEscaped = false)
    {
        if (isEscaped)
        {
            _typed.Append(Marks.Escape);
        }

        _places.Add((_typed.Length, isEscaped ? offset + 1 : offset));
        AppendClean(text);
        _typed.Append(Marks.Boundary);
    }

    /// <summary>Adds text that typography must not touch.</summary>
    public void AddVerbatim(ReadOnlySpan<char> text)
    {
        _typed.Append(Marks.Verbatim);
        AppendClean(text);
        _typed.Append(Marks.Verbatim);
        _typed.Append(Marks.Boundary);
    }

    /// <summary>Begins or ends text that typography must not touch.</summary>
    public void ToggleVerbatim() => _typed.Append(Marks.Verbatim);

    /// <summary>Adds something that is not text but stands where text would.</summary>
    public void AddMark(char mark)
    {
        _typed.Append(mark);
        _typed.Append(Marks.Boundary);
    }

    /// <summary>Sets the gathered text; answers how many words it has.</summary>
    public int Set()
    {
        if (!rules.IsActive)
        {
            return Plainly();
        }

        var setting = new Typesetting(_typed.Span, _set, rules, _quotes);
        setting.Run();
        return setting.Words;
    }

    /// <summary>The set text of the next inline.</summary>
    public ReadOnlySpan<char> Next()
    {
        var rest = _set.Span[_cursor..];
        var end = rest.IndexOf(Marks.Boundary);
        var piece = end < 0 ? rest : rest[..end];
        _cursor += end < 0 ? rest.Length : end + 1;
        return piece;
    }

    /// <summary>The set text without marks; breaks are spaces.</summary>
    public string PlainText()
    {
        var chars = ArrayPool<char>.Shared.Rent(_set.Length);
        var length = 0;
        foreach (var c in _set.Span)
        {
            if (!Neighbours.IsTransparent(c) && c != Marks.Object)
            {
                chars[length++] = c is '\n' or Marks.HardBreak ? ' ' : c;
            }
        }

        var text = chars.AsSpan(0, length).Trim().ToString();
        ArrayPool<char>.Shared.Return(chars);
        return text;
    }

    /// <summary>Where in the body a character of <see cref="Typed"/> stands.</summary>
    public int OffsetOf(int at)
    {
        var found = _places.BinarySearch((at, int.MaxValue));
        var place = found >= 0 ? found : ~found - 1;
        return place < 0 ? 0 : _places[place].Offset + at - _places[place].At;
    }

    public void Dispose()
    {
        _typed.Dispose();
        _set.Dispose();
    }

    private void AppendClean(ReadOnlySpan<char> text)
    {
        if (!Marks.AreIn(text))
        {
            _typed.Append(text);
            return;
        }

        foreach (var c in text)
        {
            _typed.Append(Marks.AreIn([c]) ? '\uFFFD' : c);
        }
    }

    private int Plainly()
    {
        var words = 0;
        var inWord = false;
        foreach (var c in _typed.Span)
        {
            if (c is not (Marks.Escape or Marks.Verbatim))
            {
                _set.Append(c);
            }

            if (Marks.IsSpace(c))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                inWord = true;
                words++;
            }
        }

        return words;
    }
}
