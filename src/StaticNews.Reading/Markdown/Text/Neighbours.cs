using System.Runtime.CompilerServices;

namespace StaticNews.Reading.Markdown;

/// <summary>A character beside another, with the marks between them looked through; NUL at the ends of a run.</summary>
/// <param name="Char">The character.</param>
/// <param name="At">Its index; -1 at the ends.</param>
/// <param name="Mark">The mark that stood directly beside, or NUL.</param>
internal readonly record struct Neighbour(char Char, int At, char Mark);

/// <summary>Looks at what stands beside a character of a run.</summary>
internal static class Neighbours
{
    public static Neighbour Before(ReadOnlySpan<char> text, int at)
    {
        var mark = '\0';
        for (var index = at - 1; index >= 0; index--)
        {
            if (!IsTransparent(text[index]))
            {
                return new Neighbour(text[index], index, mark);
            }

            mark = text[index];
        }

        return new Neighbour('\0', -1, mark);
    }

    public static Neighbour After(ReadOnlySpan<char> text, int at)
    {
        var index = at + 1;
        while (index < text.Length && IsTransparent(text[index]))
        {
            index++;
        }

        return index < text.Length ? new Neighbour(text[index], index, '\0') : new Neighbour('\0', -1, '\0');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTransparent(char c) => c >= Marks.Boundary && c is (Marks.Boundary or Marks.Escape or Marks.Verbatim);
}
