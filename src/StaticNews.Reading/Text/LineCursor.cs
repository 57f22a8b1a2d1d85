namespace StaticNews.Reading.Text;

/// <summary>Walks over the lines of a text and knows where each stands. A value: a copy remembers its line.</summary>
internal ref struct LineCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _end;

    /// <summary>Number of the line, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>Index of the line's first character.</summary>
    public int Start { get; private set; }

    /// <summary>Index of the first character of the line after it.</summary>
    public int Next { get; private set; }

    public readonly ReadOnlySpan<char> Line => _text[Start.._end];

    public bool MoveNext()
    {
        if (Number > 0 && Next > _text.Length)
        {
            return false;
        }

        Start = Next;
        var length = _text[Start..].IndexOf('\n');
        _end = length < 0 ? _text.Length : Start + length;
        Next = _end + 1;
        Number++;
        return true;
    }
}
