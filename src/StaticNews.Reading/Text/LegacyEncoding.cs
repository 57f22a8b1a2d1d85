namespace StaticNews.Reading.Text;

/// <summary>Recognises the encodings that Russian texts had before UTF-8, to name the cure.</summary>
internal static class LegacyEncoding
{
    /// <summary>
    /// Whether the bytes above ASCII are nearly all Russian letters and typographer's signs of Windows-1251, with more small
    /// letters than capitals (in KOI8-R and DOS texts it would be the other way round).
    /// </summary>
    public static bool LooksLikeWindows1251(ReadOnlySpan<byte> bytes)
    {
        int small = 0, capital = 0, sign = 0, other = 0;
        foreach (var value in bytes)
        {
            switch (value)
            {
                case < 0x80: break;
                case >= 0xE0 or 0xB8: small++; break;
                case >= 0xC0 or 0xA8: capital++; break;
                case 0xAB or 0xBB or 0x96 or 0x97 or 0xB9 or 0xA0 or 0x84 or 0x93 or 0x94 or 0x85: sign++; break;
                default: other++; break;
            }
        }

        return small > capital && (small + capital + sign) > other * 9;
    }
}
