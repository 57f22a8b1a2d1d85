using System.Globalization;

namespace StaticNews.Content;

/// <summary>The name of a file that begins with its day, as those of Jekyll do: <c>2019-01-05-most.md</c>.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">What stands behind it.</param>
public readonly record struct DatedName(DateOnly Date, string Name)
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Takes a name apart; <c>null</c> where it does not begin with a day, or is nothing else.</summary>
    public static DatedName? Of(string name) =>
        name.Length > Form.Length + 1 && name[Form.Length] is '-' or '_'
        && DateOnly.TryParseExact(name.AsSpan(0, Form.Length), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DatedName(date, name[(Form.Length + 1)..])
            : null;
}
