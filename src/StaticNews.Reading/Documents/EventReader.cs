using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Reads what an article invites to: <c>event: {start: 2024-07-20 18:00, place: Дворец культуры}</c>, or the beginning alone.</summary>
internal static class EventReader
{
    private static readonly Key Name = new("name", "title");
    private static readonly Key Start = new("start", "starts", "begin", "date") { Example = "start: 2024-07-20 18:00" };
    private static readonly Key End = new("end", "ends");
    private static readonly Key Place = new("place", "venue", "location");
    private static readonly Key Address = new("address");
    private static readonly Key Url = new("url", "link", "tickets");
    private static readonly Key Price = new("price");
    public static readonly KeyCatalogue All = new(Name, Start, End, Place, Address, Url, Price);

    public static NewsEvent? Read(Fields fields, Key key, DocumentContext context)
    {
        if (fields[key] is not FrontMatterMap map)
        {
            return fields.Moment(key, context.TimeZone) is { } start ? new NewsEvent(start.Value) { IsWholeDays = IsDay(fields, key) } : null;
        }

        var members = new Fields(map, All, fields.Diagnostics);
        NestedFields.RefuseUnknown(members, key);
        if (All.Keys.All(member => members[member] is null))
        {
            return null;
        }

        var begins = members.Moment(Start, context.TimeZone);
        if (members[Start] is null)
        {
            fields.Diagnostics.Add(DocumentRules.EventWithoutStart.At(members.Entry(Start)?.KeySpan ?? map.Span));
        }

        var ends = members.Moment(End, context.TimeZone);
        var url = PartyReader.Address(members, Url);
        return begins is { } moment ? Make(members, moment.Value, ends, context) with { Url = url } : null;
    }

    private static NewsEvent Make(Fields members, DateTimeOffset start, Located<DateTimeOffset>? ends, DocumentContext context)
    {
        var wholeDays = IsDay(members, Start);
        if (wholeDays && ends is { } hour && !IsDay(members, End))
        {
            members.Diagnostics.Add(DocumentRules.EventEndsWithHour.At(hour.Span));
        }

        return new NewsEvent(start)
        {
            Name = context.Prose(members, Name),
            IsWholeDays = wholeDays,
            End = ends is { } end ? EndOf(start, end, wholeDays, IsDay(members, End), members.Diagnostics) : null,
            Place = context.Prose(members, Place),
            Address = context.Prose(members, Address),
            Price = context.Prose(members, Price),
        };
    }

    /// <summary>An end that is only a day lasts till its midnight; hours at the end of whole days are told and left out.</summary>
    private static DateTimeOffset? EndOf(DateTimeOffset start, Located<DateTimeOffset> end, bool wholeDays, bool endsWithDay, List<Diagnostic> diagnostics)
    {
        var last = wholeDays ? end.Value.AddTicks(-end.Value.TimeOfDay.Ticks) : endsWithDay ? end.Value.AddDays(1).AddMinutes(-1) : end.Value;
        if (last >= start)
        {
            return last;
        }

        diagnostics.Add(DocumentRules.EventEndsBeforeStart.At(end.Span));
        return null;
    }

    /// <summary>Whether a date is written without hours.</summary>
    private static bool IsDay(Fields fields, Key key) => fields.Plain(key) is { } text && !text.Contains(':', StringComparison.Ordinal);
}
