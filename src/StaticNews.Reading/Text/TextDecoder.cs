using System.Buffers;
using System.Text;
using System.Text.Unicode;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Text;

/// <summary>Bytes of an editor's file as text: UTF-8 without its mark, lines ended by <c>\n</c>, letters composed.</summary>
internal static class TextDecoder
{
    /// <summary>The text; an unusable one with a diagnostic where the bytes are no text that can be relied on.</summary>
    public static DecodedText Decode(SourceFile file, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (OtherEncoding(file, bytes) is { } refusal)
        {
            diagnostics.Add(refusal);
            return default;
        }

        var text = FromUtf8(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        if (!text.IsUsable)
        {
            diagnostics.Add(NotUtf8(file, bytes));
        }

        return text.IsUsable && NeedsTidying(text.Characters) ? Tidied(text) : text;
    }

    /// <summary>The text; an unusable one where the bytes are not UTF-8. Checks while it decodes: bytes beyond ASCII are slow to walk over.</summary>
    private static DecodedText FromUtf8(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        if (Utf8.ToUtf16(bytes, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return new DecodedText(buffer, length);
        }

        ArrayPool<char>.Shared.Return(buffer);
        return default;
    }

    private static bool NeedsTidying(ReadOnlySpan<char> text) => text.Contains('\r') || !ComposedText.Is(text);

    private static DecodedText Tidied(DecodedText text)
    {
        using (text)
        {
            var lines = text.Characters.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return new DecodedText(ComposedText.Of(lines));
        }
    }

    private static Diagnostic? OtherEncoding(SourceFile file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return FileRules.Utf16.At(file.At(1, 1));
        }

        if (bytes.IndexOf((byte)0) is not (var zero and >= 0))
        {
            return null;
        }

        return LooksLikeUtf16(bytes) ? FileRules.Utf16.At(file.At(1, 1)) : FileRules.NulByte.At(Place(file, bytes[..zero]));
    }

    /// <summary>Tells where bytes stop being UTF-8.</summary>
    public static Diagnostic NotUtf8(SourceFile file, ReadOnlySpan<byte> bytes)
    {
        var good = LengthOfValidPrefix(bytes);
        var cure = LegacyEncoding.LooksLikeWindows1251(bytes)
            ? Cures.SaveWindows1251AsUtf8
            : Cures.SaveAsUtf8;
        return FileRules.NotUtf8.At(Place(file, bytes[..good]), $"0x{bytes[good]:X2}") with { OwnCure = cure };
    }

    private static int LengthOfValidPrefix(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        while (!rest.IsEmpty && Rune.DecodeFromUtf8(rest, out _, out var length) == OperationStatus.Done)
        {
            rest = rest[length..];
        }

        return bytes.Length - rest.Length;
    }

    /// <summary>Text in UTF-16 without a mark has a zero in every other byte wherever it is Latin.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 4 && ((bytes[0] == 0 && bytes[2] == 0) || (bytes[1] == 0 && bytes[3] == 0));

    /// <summary>The place just after some valid bytes.</summary>
    private static SourceSpan Place(SourceFile file, ReadOnlySpan<byte> before)
    {
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var start = lineStart == 0 && before.StartsWith(Encoding.UTF8.Preamble) ? 3 : lineStart;
        return file.At(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
