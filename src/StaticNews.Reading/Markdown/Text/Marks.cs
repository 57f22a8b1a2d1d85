using System.Runtime.CompilerServices;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Signs that stand in a run of text for what is not text. They are Unicode noncharacters, which no file may hold for interchange.
/// </summary>
internal static class Marks
{
    /// <summary>The end of one inline's text; typography looks through it.</summary>
    public const char Boundary = '\uFDD0';

    /// <summary>Code, a picture: something that stands where a word would.</summary>
    public const char Object = '\uFDD1';

    /// <summary>The next character was escaped by its editor and stays as it is.</summary>
    public const char Escape = '\uFDD2';

    /// <summary>Begins and ends text that stays as it is, such as an address.</summary>
    public const char Verbatim = '\uFDD3';

    /// <summary>A hard line break.</summary>
    public const char HardBreak = '\u2028';

    public const char NoBreakSpace = '\u00A0';

    /// <summary>Whether a text holds signs of ours.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange(Boundary, Verbatim);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) =>
        c <= ' ' ? c is ' ' or '\n' or '\t' or '\r' : c >= NoBreakSpace && (c is NoBreakSpace or HardBreak or '\u202F' or '\u2009');
}
