using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps the small records of front matter: pictures, parties, corrections, events, links.</summary>
internal static class PartyCodec
{
    public static void Picture(this CacheWriter writer, Picture picture)
    {
        writer.Located(picture.Source);
        writer.Text(picture.Alt);
        writer.Text(picture.Caption);
        writer.Text(picture.Credit);
        writer.Optional(picture.Focus, static (writer, focus) =>
        {
            writer.Double(focus.X);
            writer.Double(focus.Y);
        });
    }

    public static Picture Picture(this ref CacheReader reader) => new(
        reader.Located(), reader.Text(), reader.Text(), reader.Text(),
        reader.Optional(static (ref reader) => new FocusPoint(reader.Double(), reader.Double())));

    public static void Correction(this CacheWriter writer, Correction correction)
    {
        writer.Moment(correction.Date);
        writer.Text(correction.Text);
    }

    public static Correction Correction(this ref CacheReader reader) => new(reader.Moment(), reader.Text()!);

    public static void Sponsor(this CacheWriter writer, Sponsor sponsor)
    {
        writer.Text(sponsor.Name);
        writer.Text(sponsor.Label);
        writer.Text(sponsor.Erid);
        writer.Text(sponsor.Url);
    }

    public static Sponsor Sponsor(this ref CacheReader reader) => new(reader.Text()!, reader.Text()!, reader.Text(), reader.Text());

    public static void CitedSource(this CacheWriter writer, CitedSource source)
    {
        writer.Text(source.Name);
        writer.Text(source.Url);
    }

    public static CitedSource CitedSource(this ref CacheReader reader) => new(reader.Text()!, reader.Text());

    public static void Event(this CacheWriter writer, NewsEvent told)
    {
        writer.Moment(told.Start);
        writer.Optional(told.End, ValueCodec.Moment);
        writer.Flag(told.IsWholeDays);
        writer.Text(told.Name);
        writer.Text(told.Place);
        writer.Text(told.Address);
        writer.Text(told.Url);
        writer.Text(told.Price);
    }

    public static NewsEvent Event(this ref CacheReader reader) => new(reader.Moment())
    {
        End = reader.Optional(ValueCodec.Moment),
        IsWholeDays = reader.Flag(),
        Name = reader.Text(),
        Place = reader.Text(),
        Address = reader.Text(),
        Url = reader.Text(),
        Price = reader.Text(),
    };

    public static void Titles(this CacheWriter writer, ChannelTitles titles)
    {
        writer.Text(titles.Card);
        writer.Text(titles.Search);
        writer.Text(titles.Social);
    }

    public static ChannelTitles Titles(this ref CacheReader reader) => new(reader.Text(), reader.Text(), reader.Text());

    public static void Link(this CacheWriter writer, NamedLink link)
    {
        writer.Text(link.Title);
        writer.Located(link.Target);
    }

    public static NamedLink Link(this ref CacheReader reader) => new(reader.Text()!, reader.Located());
}
