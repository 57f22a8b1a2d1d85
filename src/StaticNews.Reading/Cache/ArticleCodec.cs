using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps articles, beyond what every document has.</summary>
internal static class ArticleCodec
{
    public static void Article(this CacheWriter writer, Article article)
    {
        writer.Moment(article.Date.Value);
        writer.Span(article.Date.Span);
        writer.Optional(article.Updated, ValueCodec.Moment);
        writer.Optional(article.Lead, ValueCodec.Located);
        writer.Optional(article.Category, ValueCodec.Term);
        writer.List(article.Tags, ValueCodec.Term);
        writer.List(article.Authors, ValueCodec.Term);
        writer.Record(article.Image, PartyCodec.Picture);
        writer.Text(article.Location);
        writer.Optional(article.Story, ValueCodec.Term);
        writer.List(article.Related, ValueCodec.Located);
        writer.Located(article.Slug);
        writer.Optional(article.Permalink, ValueCodec.Located);
        writer.Optional(article.Type, static (writer, type) => writer.Number((ulong)type));
        writer.Flag(article.Draft);
        writer.Optional(article.Expires, ValueCodec.Moment);
        writer.Optional(article.Breaking, ValueCodec.Moment);
        writer.Optional(article.Pinned, static (writer, place) => writer.Signed(place));
        writer.List(article.Corrections, PartyCodec.Correction);
        writer.Record(article.Sponsor, PartyCodec.Sponsor);
        writer.Record(article.CitedSource, PartyCodec.CitedSource);
        writer.Record(article.Event, PartyCodec.Event);
        writer.List(article.RedirectFrom, ValueCodec.Located);
        writer.Record(article.Titles, PartyCodec.Titles);
        writer.Flag(article.NoIndex);
    }

    public static Article Article(this ref CacheReader reader, DocumentBasis basis) => new()
    {
        Source = basis.Source,
        Title = basis.Title,
        Outline = basis.Outline,
        Extra = basis.Extra,
        Date = new Located<DateTimeOffset>(reader.Moment(), reader.Span()),
        Updated = reader.Optional(ValueCodec.Moment),
        Lead = reader.Optional(ValueCodec.Located),
        Category = reader.Optional(ValueCodec.Term),
        Tags = reader.List(ValueCodec.Term),
        Authors = reader.List(ValueCodec.Term),
        Image = reader.Record(PartyCodec.Picture),
        Location = reader.Text(),
        Story = reader.Optional(ValueCodec.Term),
        Related = reader.List(ValueCodec.Located),
        Slug = reader.Located(),
        Permalink = reader.Optional(ValueCodec.Located),
        Type = reader.Optional(static (ref reader) => (ArticleType)reader.Number()),
        Draft = reader.Flag(),
        Expires = reader.Optional(ValueCodec.Moment),
        Breaking = reader.Optional(ValueCodec.Moment),
        Pinned = reader.Optional(static (ref reader) => (int)reader.Signed()),
        Corrections = reader.List(PartyCodec.Correction),
        Sponsor = reader.Record(PartyCodec.Sponsor),
        CitedSource = reader.Record(PartyCodec.CitedSource),
        Event = reader.Record(PartyCodec.Event),
        RedirectFrom = reader.List(ValueCodec.Located),
        Titles = reader.Record(PartyCodec.Titles) ?? ChannelTitles.None,
        NoIndex = reader.Flag(),
    };
}
