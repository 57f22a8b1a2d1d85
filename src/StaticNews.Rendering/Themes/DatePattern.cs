using System.Text;

namespace StaticNews.Rendering.Themes;

/// <summary>How a locale writes a date: words with <c>{day}</c>, <c>{month}</c>, <c>{year}</c> and <c>{time}</c> in it, taken apart once.</summary>
internal sealed class DatePattern
{
    private readonly string[] _pieces;

    /// <summary>Takes a pattern apart at its braces.</summary>
    public DatePattern(string pattern) => _pieces = pattern.Replace("{", "\0{", StringComparison.Ordinal).Replace("}", "}\0", StringComparison.Ordinal).Split('\0');

    /// <summary>The date in words.</summary>
    /// <param name="moment">In the outlet's time zone.</param>
    /// <param name="months">Names of the months in the case that dates have them in.</param>
    public string Format(DateTimeOffset moment, string[] months)
    {
        var text = new StringBuilder(32);
        foreach (var piece in _pieces)
        {
            _ = piece switch
            {
                "{day}" => text.Append(moment.Day),
                "{month}" => text.Append(months[moment.Month - 1]),
                "{year}" => text.Append($"{moment.Year:0000}"),
                "{time}" => text.Append(Locale.Time(moment)),
                _ => text.Append(piece),
            };
        }

        return text.ToString();
    }
}
