namespace StaticNews.Rendering.Fonts;

/// <summary>Which characters a font has a glyph for, from its table <c>cmap</c> (OpenType 1.9), in the two forms that fonts of the web have.</summary>
internal static class CharacterMap
{
    private const int Segments = 4;
    private const int Groups = 12;

    /// <summary>Throws <see cref="InvalidDataException"/> where the table is damaged.</summary>
    public static HashSet<int> Read(byte[] table)
    {
        var reader = new FontBytes(table);
        reader.Skip(sizeof(ushort));
        var characters = new HashSet<int>();
        var count = reader.Word();
        for (var i = 0; i < count; i++)
        {
            reader.Skip(sizeof(uint));
            var start = reader.Long();
            AddFrom(new FontBytes(start < table.Length ? table.AsMemory((int)start) : default), characters);
        }

        return characters;
    }

    private static void AddFrom(FontBytes subtable, HashSet<int> characters)
    {
        switch (subtable.Word())
        {
            case Segments:
                AddSegments(subtable, characters);
                break;
            case Groups:
                AddGroups(subtable, characters);
                break;
        }
    }

    private static void AddSegments(FontBytes subtable, HashSet<int> characters)
    {
        subtable.Skip(2 * sizeof(ushort));
        var count = subtable.Word() / 2;
        subtable.Skip(3 * sizeof(ushort));
        int[] lasts = Words(subtable, count);
        subtable.Skip(sizeof(ushort));
        int[] firsts = Words(subtable, count);
        for (var i = 0; i < count; i++)
        {
            AddRange(characters, firsts[i], Math.Min(lasts[i], 0xFFFE));
        }
    }

    private static void AddGroups(FontBytes subtable, HashSet<int> characters)
    {
        subtable.Skip(sizeof(ushort) + (2 * sizeof(uint)));
        var count = subtable.Long();
        for (var i = 0u; i < count; i++)
        {
            var (first, last) = (subtable.Long(), subtable.Long());
            subtable.Skip(sizeof(uint));
            AddRange(characters, (int)Math.Min(first, 0x10FFFF), (int)Math.Min(last, 0x10FFFF));
        }
    }

    private static int[] Words(FontBytes subtable, int count)
    {
        var words = new int[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = subtable.Word();
        }

        return words;
    }

    private static void AddRange(HashSet<int> characters, int first, int last)
    {
        for (var character = first; character <= last; character++)
        {
            characters.Add(character);
        }
    }
}
