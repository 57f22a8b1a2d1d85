using System.Buffers;
using System.Text;

namespace StaticNews.Rendering.Machines.Calendars;

/// <summary>Writes iCalendar (RFC 5545): lines that end in CRLF and are folded at 75 bytes, never inside a letter, with text escaped.</summary>
internal sealed class CalendarOutput(IBufferWriter<byte> output)
{
    private const int LongestLine = 75;

    /// <summary>A line whose value is no text: a date, an address, a word of the format.</summary>
    public CalendarOutput Line(string name, string value)
    {
        Fold(Encoding.UTF8.GetBytes($"{name}:{value}"));
        return this;
    }

    /// <summary>A text (3.3.11); left out where there is none.</summary>
    public CalendarOutput Text(string name, string? text) => string.IsNullOrEmpty(text) ? this : Line(name, Escaped(text));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            escaped.Append(letter switch
            {
                '\\' or ';' or ',' => $"\\{letter}",
                '\n' => "\\n",
                _ when char.IsControl(letter) => "",
                _ => $"{letter}",
            });
        }

        return escaped.ToString();
    }

    /// <summary>A line goes on after a line break and one blank (3.1).</summary>
    private void Fold(ReadOnlySpan<byte> line)
    {
        for (var room = LongestLine; line.Length > room; room = LongestLine - 1)
        {
            var end = room;
            while ((line[end] & 0xC0) == 0x80)
            {
                end--;
            }

            output.Write(line[..end]);
            output.Write("\r\n "u8);
            line = line[end..];
        }

        output.Write(line);
        output.Write("\r\n"u8);
    }
}
