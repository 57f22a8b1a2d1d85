using System.Buffers;
using System.Text;

namespace StaticNews.Rendering.Machines;

/// <summary>Many small writes at the price of one: takes room from a buffer writer and tells it at the end how much of it was used.</summary>
/// <param name="output">Where the bytes go; nobody else may write to it before <see cref="Finish"/>.</param>
internal ref struct OutputRun(IBufferWriter<byte> output)
{
    /// <summary>The most bytes of UTF-8 that one UTF-16 unit takes.</summary>
    private const int MostBytesOfUnit = 3;

    private Span<byte> _room;
    private int _used;

    public void Write(byte single)
    {
        Room(1)[0] = single;
        _used++;
    }

    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _used += bytes.Length;
    }

    /// <summary>Writes text as UTF-8; half of a surrogate pair becomes U+FFFD.</summary>
    public void Write(scoped ReadOnlySpan<char> text)
    {
        var room = Room(text.Length * MostBytesOfUnit);
        _used += Encoding.UTF8.GetBytes(text, room);
    }

    /// <summary>Must be called once, after the last write.</summary>
    public readonly void Finish() => output.Advance(_used);

    private Span<byte> Room(int size)
    {
        if (_room.Length - _used < size)
        {
            output.Advance(_used);
            _room = output.GetSpan(size);
            _used = 0;
        }

        return _room[_used..];
    }
}
