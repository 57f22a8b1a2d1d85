using System.Buffers;
using System.Runtime.CompilerServices;

namespace StaticNews.Reading.Markdown;

/// <summary>Looks at what stands between two spaces: a word with its punctuation.</summary>
internal static class Token
{
    /// <summary>Longer ones are never short words, numbers or abbreviations.</summary>
    public const int MaximumLength = 20;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.,–-:/+−");

    /// <summary>The characters without marks and opening punctuation, in <paramref name="buffer"/>; empty where there are too many.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (Neighbours.IsTransparent(c) || (length == 0 && c is '«' or '„' or '“' or '‘' or '"' or '\'' or '(' or '['))
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return [];
            }

            buffer[length++] = c;
        }

        return buffer[..length];
    }

    public static bool IsEmpty(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Neighbours.IsTransparent(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Digits with separators, such as 12, 3,5, 10–12 or 2024.</summary>
    public static bool IsNumber(ReadOnlySpan<char> token) =>
        !token.IsEmpty && char.IsAsciiDigit(token[^1]) && !token.ContainsAnyExcept(NumberSigns);

    /// <summary><see cref="char.IsLetter(char)"/>, with Latin and Russian letters told by comparison.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) =>
        (uint)((c | 0x20) - 'a') < 26 || (uint)(c - 'А') < 64 || (c >= '\u0080' && char.IsLetter(c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(char c) =>
        (uint)(c - 'A') < 26 || (uint)(c - 'А') < 32 || (c >= '\u0080' && (uint)(c - 'а') >= 32 && char.IsUpper(c));

    public static bool IsWord(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (!IsLetter(c))
            {
                return false;
            }
        }

        return !token.IsEmpty;
    }

    /// <summary>One or more initials: «И.» or «И.И.».</summary>
    public static bool IsInitials(ReadOnlySpan<char> token)
    {
        for (var at = 0; at < token.Length; at++)
        {
            if (at % 2 == 0 ? !IsUpper(token[at]) : token[at] != '.')
            {
                return false;
            }
        }

        return token.Length > 0 && token.Length % 2 == 0;
    }
}
