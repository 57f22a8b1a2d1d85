using System.Globalization;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Documents;

/// <summary>
/// A date as editors write it, taken apart: <c>2024-07-04 09:30</c>, <c>2019-1-5 9:07</c>, <c>04.07.2024</c>, <c>4 июля 2024, 09:30</c>,
/// ISO 8601 with an offset. Nothing is checked against a calendar yet.
/// </summary>
internal readonly record struct MomentText(int Year, int Month, int Day, int Hour, int Minute, int Second, TimeSpan? Offset)
{
    private const string Months = "янв фев мар апр май июн июл авг сен окт ноя дек мая jan feb mar apr may jun jul aug sep oct nov dec";

    /// <summary>Takes a date apart; <c>false</c> where it has another form.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out MomentText moment)
    {
        moment = default;
        if (!TryDate(ref text, ref moment))
        {
            return false;
        }

        SkipToTime(ref text);
        return text.IsEmpty || (TryTime(ref text, ref moment) && TryOffset(text, ref moment));
    }

    /// <summary>The part that no calendar or clock has, named; <c>null</c> when all are possible.</summary>
    public Phrase? Impossible()
    {
        if (Year is < 1700 or > 2200)
        {
            return Words.Year.With(Year);
        }

        if (Month is < 1 or > 12)
        {
            return Words.Month.With(Month);
        }

        if (Day < 1 || Day > DateTime.DaysInMonth(Year, Month))
        {
            return Words.Day.With($"{Year}-{Month:00}-{Day:00}");
        }

        return Hour > 23 ? Words.Hour.With(Hour) : Minute > 59 ? Words.Minute.With(Minute) : Second > 59 ? Words.Second.With(Second) : ImpossibleOffset();
    }

    private Phrase? ImpossibleOffset() => Offset?.Duration() > TimeSpan.FromHours(14)
        ? Words.Offset.With($"{(Offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs((int)Offset.Value.TotalHours):00}:{Math.Abs(Offset.Value.Minutes):00}")
        : null;

    private static bool TryDate(ref ReadOnlySpan<char> text, ref MomentText moment)
    {
        var rest = text;
        var named = TryMonth(ref rest, out var month);
        if (named)
        {
            text = rest.TrimStart(" .");
        }

        if (!TryNumber(ref text, out var first, out var digits) || text.IsEmpty)
        {
            return false;
        }

        if (digits == 4 && text[0] is '-' or '.' or '/')
        {
            return TryRest(ref text, first, ref moment);
        }

        return digits <= 2 && (named || TryMonthAfterDay(ref text, out month)) && TryYear(ref text, month, first, ref moment);
    }

    /// <summary><c>-07-04</c> after a year.</summary>
    private static bool TryRest(ref ReadOnlySpan<char> text, int year, ref MomentText moment)
    {
        var separator = text[0];
        text = text[1..];
        if (!TryNumber(ref text, out var month, out _) || text.IsEmpty || text[0] != separator)
        {
            return false;
        }

        text = text[1..];
        var well = TryNumber(ref text, out var day, out var digits) && digits <= 2;
        moment = moment with { Year = year, Month = month, Day = day };
        return well;
    }

    /// <summary><c>.07.</c> or <c> июля </c> after a day.</summary>
    private static bool TryMonthAfterDay(ref ReadOnlySpan<char> text, out int month)
    {
        if (text[0] == '.')
        {
            text = text[1..];
            var well = TryNumber(ref text, out month, out _) && !text.IsEmpty && text[0] == '.';
            text = well ? text[1..] : text;
            return well;
        }

        text = text.TrimStart();
        return TryMonth(ref text, out month);
    }

    private static bool TryYear(ref ReadOnlySpan<char> text, int month, int day, ref MomentText moment)
    {
        text = text.TrimStart(" .,");
        var well = TryNumber(ref text, out var year, out var digits) && digits == 4;
        moment = moment with { Year = year, Month = month, Day = day };
        return well;
    }

    private static bool TryMonth(ref ReadOnlySpan<char> text, out int month)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        var at = length < 3 ? -1 : Months.AsSpan().IndexOf(text[..3].ToString().ToLowerInvariant());
        month = at == 48 ? 5 : at < 48 ? (at / 4) + 1 : ((at - 52) / 4) + 1;
        text = at < 0 ? text : text[length..];
        return at >= 0 && at % 4 == 0;
    }

    /// <summary>What may stand between a date and a time: <c>T</c>, a comma, «г.», «года», «в».</summary>
    private static void SkipToTime(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \u00A0,");
        foreach (var word in (ReadOnlySpan<string>)["года", "г.", "г", "T", "t", "в", "at"])
        {
            if (text.StartsWith(word))
            {
                text = text[word.Length..].TrimStart(" \u00A0,");
            }
        }
    }

    private static bool TryTime(ref ReadOnlySpan<char> text, ref MomentText moment)
    {
        if (!TryNumber(ref text, out var hour, out var digits) || digits > 2 || !TryAfterColon(ref text, out var minute))
        {
            return false;
        }

        var second = 0;
        if (!text.IsEmpty && text[0] == ':' && !TryAfterColon(ref text, out second))
        {
            return false;
        }

        if (!text.IsEmpty && text[0] is '.' or ',')
        {
            text = text[1..].TrimStart("0123456789");
        }

        moment = moment with { Hour = hour, Minute = minute, Second = second };
        return true;
    }

    private static bool TryAfterColon(ref ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.IsEmpty || text[0] != ':')
        {
            return false;
        }

        text = text[1..];
        return TryNumber(ref text, out number, out var digits) && digits == 2;
    }

    /// <summary><c>Z</c>, <c>UTC</c>, <c>+05:00</c>, <c>+0500</c>, <c>-4</c>, or nothing.</summary>
    private static bool TryOffset(ReadOnlySpan<char> text, ref MomentText moment)
    {
        text = text.Trim();
        foreach (var name in (ReadOnlySpan<string>)["UTC", "GMT", "Z"])
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                moment = moment with { Offset = TimeSpan.Zero };
                text = text[name.Length..];
                break;
            }
        }

        return text.IsEmpty || (text[0] is '+' or '-' or '−' && TrySignedOffset(text, ref moment));
    }

    private static bool TrySignedOffset(ReadOnlySpan<char> text, ref MomentText moment)
    {
        var sign = text[0] == '+' ? 1 : -1;
        text = text[1..];
        if (!TryNumber(ref text, out var hours, out var digits) || digits > 4)
        {
            return false;
        }

        var minutes = 0;
        if (digits > 2)
        {
            (hours, minutes) = (hours / 100, hours % 100);
        }
        else if (!text.IsEmpty && !TryAfterColon(ref text, out minutes))
        {
            return false;
        }

        moment = moment with { Offset = sign * new TimeSpan(hours, minutes, 0) };
        return text.IsEmpty && minutes < 60;
    }

    private static bool TryNumber(ref ReadOnlySpan<char> text, out int number, out int digits)
    {
        digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var well = int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out number);
        text = text[digits..];
        return well;
    }
}
