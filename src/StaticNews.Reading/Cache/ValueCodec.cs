using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Reads one value of a cache.</summary>
internal delegate T ReadValue<T>(ref CacheReader reader);

/// <summary>Writes one value of a cache.</summary>
internal delegate void WriteValue<T>(CacheWriter writer, T value);

/// <summary>The small values that records are made of.</summary>
internal static class ValueCodec
{
    private enum Place : byte
    {
        Nowhere,
        Own,
        Other,
    }

    public static void List<T>(this CacheWriter writer, IReadOnlyList<T> values, WriteValue<T> write)
    {
        writer.Number((ulong)values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            write(writer, values[i]);
        }
    }

    public static IReadOnlyList<T> List<T>(this ref CacheReader reader, ReadValue<T> read)
    {
        var count = reader.Count();
        if (count == 0)
        {
            return [];
        }

        var values = new T[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = read(ref reader);
        }

        return values;
    }

    public static void Optional<T>(this CacheWriter writer, T? value, WriteValue<T> write)
        where T : struct
    {
        writer.Flag(value is not null);
        if (value is { } there)
        {
            write(writer, there);
        }
    }

    public static T? Optional<T>(this ref CacheReader reader, ReadValue<T> read)
        where T : struct => reader.Flag() ? read(ref reader) : null;

    public static void Record<T>(this CacheWriter writer, T? value, WriteValue<T> write)
        where T : class
    {
        writer.Flag(value is not null);
        if (value is not null)
        {
            write(writer, value);
        }
    }

    public static T? Record<T>(this ref CacheReader reader, ReadValue<T> read)
        where T : class => reader.Flag() ? read(ref reader) : null;

    public static void Moment(this CacheWriter writer, DateTimeOffset moment)
    {
        writer.Signed(moment.Ticks);
        writer.Signed((long)moment.Offset.TotalMinutes);
    }

    public static DateTimeOffset Moment(this ref CacheReader reader) => new(reader.Signed(), TimeSpan.FromMinutes(reader.Signed()));

    public static void Span(this CacheWriter writer, SourceSpan span)
    {
        var place = span.File is null ? Place.Nowhere : span.File == writer.Own ? Place.Own : Place.Other;
        writer.Number((ulong)place);
        if (place == Place.Other)
        {
            writer.Shared(span.File!);
        }

        writer.Signed(span.Line);
        writer.Signed(span.Column);
    }

    public static SourceSpan Span(this ref CacheReader reader)
    {
        var file = (Place)reader.Number() switch
        {
            Place.Own => reader.Own,
            Place.Other => reader.Shared(),
            _ => null,
        };
        return new SourceSpan(file!, (int)reader.Signed(), (int)reader.Signed());
    }

    /// <summary>A text that is as good as alone, such as a headline.</summary>
    public static void Located(this CacheWriter writer, Located<string> text)
    {
        writer.Text(text.Value);
        writer.Span(text.Span);
    }

    public static Located<string> Located(this ref CacheReader reader) => new(reader.Text()!, reader.Span());

    /// <summary>A text that many documents have, such as a tag.</summary>
    public static void Term(this CacheWriter writer, Located<string> text)
    {
        writer.Shared(text.Value);
        writer.Span(text.Span);
    }

    public static Located<string> Term(this ref CacheReader reader) => new(reader.Shared(), reader.Span());
}
