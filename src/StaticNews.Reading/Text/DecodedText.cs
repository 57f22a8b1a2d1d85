using System.Buffers;

namespace StaticNews.Reading.Text;

/// <summary>
/// The characters of a file in memory that is lent: of most texts only pieces are kept, so that an archive is read with one buffer for
/// each core instead of one for each file. The default one is of no use.
/// </summary>
internal readonly ref struct DecodedText : IDisposable
{
    private readonly char[]? _lent;

    /// <param name="lent">Memory of the shared pool.</param>
    /// <param name="length">How much of it is the text.</param>
    public DecodedText(char[] lent, int length)
    {
        _lent = lent;
        Characters = lent.AsSpan(0, length);
        IsUsable = true;
    }

    /// <param name="text">A text that is held anyhow.</param>
    public DecodedText(string text)
    {
        Characters = text;
        IsUsable = true;
    }

    /// <summary>Whether the bytes were text.</summary>
    public bool IsUsable { get; }

    /// <summary>Good until this is disposed of.</summary>
    public ReadOnlySpan<char> Characters { get; }

    public void Dispose()
    {
        if (_lent is not null)
        {
            ArrayPool<char>.Shared.Return(_lent);
        }
    }
}
