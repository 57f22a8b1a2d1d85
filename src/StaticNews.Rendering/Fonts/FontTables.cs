using System.Buffers.Binary;
using System.Text;

namespace StaticNews.Rendering.Fonts;

/// <summary>The tables of one font, and the file that they make together (OpenType 1.9, «Organization of an OpenType Font»).</summary>
/// <param name="flavor">Which kind of outlines the font has, as the first four bytes of its file say.</param>
internal sealed class FontTables(uint flavor)
{
    private const int HeaderBytes = 12;
    private const int EntryBytes = 16;

    private readonly SortedDictionary<string, byte[]> _tables = new(StringComparer.Ordinal);

    public void Add(string tag, byte[] bytes) => _tables[tag] = bytes;

    /// <summary>A table. Throws <see cref="InvalidDataException"/> where the font has none of that name.</summary>
    public byte[] this[string tag] => Find(tag, least: 0);

    /// <summary>A table of at least so many bytes. Throws <see cref="InvalidDataException"/> where the font has none.</summary>
    public byte[] Find(string tag, int least) =>
        _tables.TryGetValue(tag, out var bytes) && bytes.Length >= least ? bytes : throw new InvalidDataException($"The font has no whole table «{tag}».");

    /// <summary>Reads the tables of a file that is not packed. Throws <see cref="InvalidDataException"/> where it is no font.</summary>
    public static FontTables Read(ReadOnlyMemory<byte> file)
    {
        var reader = new FontBytes(file);
        var tables = new FontTables(reader.Long());
        var count = reader.Word();
        reader.Skip(HeaderBytes - sizeof(uint) - sizeof(ushort));
        for (var i = 0; i < count; i++)
        {
            var tag = Encoding.Latin1.GetString(reader.Take(4));
            reader.Skip(sizeof(uint));
            var (start, length) = (reader.Long(), reader.Long());
            tables.Add(tag, start + (long)length <= file.Length ? file.Slice((int)start, (int)length).ToArray() : throw new InvalidDataException("A table of the font lies outside its file."));
        }

        return tables;
    }

    /// <summary>The bytes of the file: the directory, then the tables, each from a place that four divides.</summary>
    public byte[] ToFile()
    {
        var start = HeaderBytes + (EntryBytes * _tables.Count);
        var file = new byte[start + _tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file);
        var entry = HeaderBytes;
        foreach (var (tag, table) in _tables)
        {
            table.CopyTo(file, start);
            Encoding.Latin1.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), SumOf(file.AsSpan(start, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), start);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            (entry, start) = (entry + EntryBytes, start + Padded(table.Length));
        }

        return file;
    }

    private void WriteHeader(Span<byte> file)
    {
        var halvings = (ushort)int.Log2(Math.Max(1, _tables.Count));
        var range = (ushort)((1 << halvings) * EntryBytes);
        BinaryPrimitives.WriteUInt32BigEndian(file, flavor);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)_tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], range);
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], halvings);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((_tables.Count * EntryBytes) - range));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint SumOf(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (; words.Length > 0; words = words[4..])
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(words);
        }

        return sum;
    }
}
