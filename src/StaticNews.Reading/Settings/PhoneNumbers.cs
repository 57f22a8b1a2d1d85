using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads the phone of the newsroom, which may be several, and counts their digits: one more or less reaches somebody else.</summary>
internal static class PhoneNumbers
{
    private const int Whole = 11;
    private const int WithoutCountry = 10;

    private static readonly string[] Separators = [",", ";", "/", " и ", " или "];
    private static readonly string[] Extensions = ["доб", "вн.", "ext", "#"];

    public static string? Read(Fields fields, Key key)
    {
        if (fields.Text(key) is not { } written)
        {
            return null;
        }

        foreach (var number in written.Value.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = WithoutExtension(number).Count(char.IsAsciiDigit);
            if (digits > 0 && !IsComplete(number, digits))
            {
                fields.Diagnostics.Add(DocumentRules.PhoneDigits.At(written.Span, number, digits));
            }
        }

        return written.Value;
    }

    private static string WithoutExtension(string number)
    {
        var ends = Extensions.Select(word => number.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0);
        return number[..ends.DefaultIfEmpty(number.Length).Min()];
    }

    /// <summary>Eleven with the country, ten with the city alone, five to seven within the city, three for the likes of 112; abroad up to fifteen.</summary>
    private static bool IsComplete(string number, int digits) => number switch
    {
        ['+', '7', ..] => digits == Whole,
        ['+', ..] => digits is >= 8 and <= 15,
        ['8', not (>= '0' and <= '9'), ..] => digits is Whole or (>= 5 and <= 7),
        _ => digits is Whole or WithoutCountry or (>= 5 and <= 7) or 3,
    };
}
