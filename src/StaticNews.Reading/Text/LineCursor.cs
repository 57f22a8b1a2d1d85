namespace StaticNews.Reading.Text;

/// <summary>Walks over the lines of a text and knows where each stands. A value: a copy remembers its line.</summary>
internal struct LineCursor(string text)
{
    private int _end;

    /// <summary>Number of the line, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>Index of the line's first character.</summary>
    public int Start { get; private set; }

    /// <summary>Index of the first character of the line after it.</summary>
    public int Next { get; private set; }

    public readonly ReadOnlySpan<char> Line => text.AsSpan(Start, _end - Start);

    public bool MoveNext()
    {
        if (Number > 0 && Next > text.Length)
        {
            return false;
        }

        Start = Next;
        var end = Start <= text.Length ? text.IndexOf('\n', Start) : -1;
        _end = end < 0 ? text.Length : end;
        Next = end < 0 ? text.Length + 1 : end + 1;
        Number++;
        return true;
    }
}
