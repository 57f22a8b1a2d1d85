using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Dates of front matter as moments in the outlet's time zone.</summary>
internal static class Moments
{
    /// <summary>The moment of a key; <c>null</c> where it is absent or, with a diagnostic, not a date.</summary>
    public static Located<DateTimeOffset>? Moment(this Fields fields, Key key, TimeZoneInfo zone) =>
        fields.Text(key) is { } text && Read(text, zone, fields.Diagnostics) is { } moment
            ? new Located<DateTimeOffset>(moment, text.Span)
            : null;

    /// <summary>The moment that a text says; <c>null</c> where it says none.</summary>
    public static DateTimeOffset? Parse(Located<string> text, TimeZoneInfo zone) => Read(text, zone, []);

    /// <summary>Midnight of a day in the outlet's time zone.</summary>
    public static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone) =>
        InZone(day.ToDateTime(TimeOnly.MinValue), zone, out _);

    private static DateTimeOffset? Read(Located<string> text, TimeZoneInfo zone, List<Diagnostic> diagnostics)
    {
        if (!MomentText.TryParse(text.Value, out var parts))
        {
            diagnostics.Add(DocumentRules.UnreadableDate.At(text.Span, text.Value));
            return null;
        }

        if (parts.Impossible() is { } impossible)
        {
            diagnostics.Add(DocumentRules.DateOutOfRange.At(text.Span, text.Value, impossible));
            return null;
        }

        var local = new DateTime(parts.Year, parts.Month, parts.Day, parts.Hour, parts.Minute, parts.Second);
        if (parts.Offset is { } offset)
        {
            return TimeZoneInfo.ConvertTime(new DateTimeOffset(local, offset), zone);
        }

        var moment = InZone(local, zone, out var wasSkipped);
        if (wasSkipped)
        {
            diagnostics.Add(DocumentRules.NoSuchTime.At(text.Span, $"{local:yyyy-MM-dd HH:mm}", zone.Id, $"{moment:HH:mm}"));
        }

        return moment;
    }

    /// <summary>A time that clocks skipped is moved on by the gap; one that they showed twice is the first of the two.</summary>
    private static DateTimeOffset InZone(DateTime local, TimeZoneInfo zone, out bool wasSkipped)
    {
        wasSkipped = zone.IsInvalidTime(local);
        if (wasSkipped)
        {
            return TimeZoneInfo.ConvertTime(new DateTimeOffset(local, zone.GetUtcOffset(local.AddHours(-3))), zone);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }
}
