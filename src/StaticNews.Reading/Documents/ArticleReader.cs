using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;
using Keys = StaticNews.Reading.Documents.ArticleKeys;

namespace StaticNews.Reading.Documents;

/// <summary>Makes an article of its front matter.</summary>
internal static class ArticleReader
{
    private const int MostPinned = 100;

    private static readonly Key Card = new("card");
    private static readonly Key Search = new("search", "seo");
    private static readonly Key Social = new("social", "og");
    public static readonly KeyCatalogue ChannelKeys = new(Card, Search, Social);

    /// <summary>The article; not whole, and with diagnostics, where its title or date is missing.</summary>
    public static Article Read(DocumentHead head) => Rest(head, head.Title(Keys.Title) ?? default, Date(head) ?? default);

    private static Article Rest(DocumentHead head, Located<string> title, Located<DateTimeOffset> date)
    {
        var (fields, context) = (head.Fields, head.Context);
        var article = new Article
        {
            Source = head.Source,
            Title = title,
            Outline = head.Outline,
            Date = date,
            Updated = fields.Moment(Keys.Updated, context.TimeZone) is { } updated ? NotBefore(date, updated, fields) : null,
            Lead = head.Lead(Keys.Lead),
            Category = fields.FirstText(Keys.Category),
            Tags = Tags(fields),
            Authors = AuthorNames.Read(fields, Keys.Authors),
            Image = PictureReader.Read(fields, Keys.Image, context),
            Location = context.Prose(fields, Keys.Location),
            Story = fields.FirstText(Keys.Story),
            Related = [.. fields.Texts(Keys.Related, commas: true).Select(context.Own.Reduce)],
            Slug = head.Slug(Keys.Slug),
            Permalink = head.Permalink(Keys.Permalink),
            Type = ArticleTypes.Read(fields.Text(Keys.Type), fields.Diagnostics),
            Draft = fields.Flag(Keys.Draft) || IsUnpublished(fields),
            Expires = fields.Moment(Keys.Expires, context.TimeZone) is { } expires ? After(date, expires, fields) : null,
            Breaking = Breaking(fields, context),
            Pinned = fields.Number(Keys.Pinned, 1, MostPinned),
            Corrections = CorrectionReader.Read(fields, Keys.Corrections, context),
            Sponsor = PartyReader.Sponsor(fields, Keys.Sponsor, context),
            CitedSource = PartyReader.Source(fields, Keys.Source, context),
            Event = EventReader.Read(fields, Keys.Event, context),
            RedirectFrom = head.RedirectFrom(Keys.RedirectFrom),
            Titles = Titles(fields, context),
            NoIndex = fields.Flag(Keys.NoIndex),
        };
        return article with { Extra = head.Extra(Keys.All) };
    }

    /// <summary><c>date</c>, or <c>published</c> where that is no flag, or the date in the file's name.</summary>
    private static Located<DateTimeOffset>? Date(DocumentHead head)
    {
        var fields = head.Fields;
        foreach (var key in (ReadOnlySpan<Key>)[Keys.Date, Keys.Published])
        {
            if (fields.Plain(key) is { } text && (key != Keys.Published || FieldValues.ParseFlag(text) is null))
            {
                return fields.Moment(key, head.Context.TimeZone);
            }
        }

        if (DocumentPath.Date(head.Source.Path) is { } day)
        {
            return new Located<DateTimeOffset>(Moments.StartOf(day, head.Context.TimeZone), SourceSpan.WholeFile(head.Source.DisplayPath));
        }

        if (fields[Keys.Date] is null)
        {
            fields.Diagnostics.Add(fields.Entry(Keys.Date) is { } empty
                ? DocumentRules.EmptyValue.At(empty.KeySpan, Keys.Date.Name, Keys.Date.Example)
                : DocumentRules.MissingKey.At(fields.Span, Keys.Date.Name, Keys.Date.Example));
        }

        return null;
    }

    /// <summary>Jekyll's <c>published: false</c> is our draft.</summary>
    private static bool IsUnpublished(Fields fields) =>
        fields[Keys.Published] is FrontMatterScalar scalar && FieldValues.ParseFlag(scalar.Text) == false;

    private static DateTimeOffset NotBefore(Located<DateTimeOffset> date, Located<DateTimeOffset> updated, Fields fields)
    {
        if (updated.Value < date.Value)
        {
            fields.Diagnostics.Add(DocumentRules.UpdatedBeforeDate.At(updated.Span));
        }

        return updated.Value;
    }

    private static DateTimeOffset After(Located<DateTimeOffset> date, Located<DateTimeOffset> expires, Fields fields)
    {
        if (expires.Value <= date.Value)
        {
            fields.Diagnostics.Add(DocumentRules.ExpiresBeforeDate.At(expires.Span));
        }

        return expires.Value;
    }

    private static DateTimeOffset? Breaking(Fields fields, DocumentContext context)
    {
        if (fields.Text(Keys.Breaking) is { } text && FieldValues.ParseFlag(text.Value) is { } flag)
        {
            if (flag)
            {
                fields.Diagnostics.Add(DocumentRules.MomentExpected.At(text.Span, Keys.Breaking.Name, text.Value));
            }

            return null;
        }

        return fields.Moment(Keys.Breaking, context.TimeZone)?.Value;
    }

    private static IReadOnlyList<Located<string>> Tags(Fields fields) =>
        [.. fields.Texts(Keys.Tags, commas: true).Select(tag => tag with { Value = tag.Value.TrimStart('#') }).Where(tag => tag.Value.Length > 0)];

    private static ChannelTitles Titles(Fields fields, DocumentContext context)
    {
        if (fields[Keys.Titles] is not { } value)
        {
            return ChannelTitles.None;
        }

        if (value is not FrontMatterMap map)
        {
            fields.Diagnostics.Add(DocumentRules.MappingExpected.At(value.Span, Keys.Titles.Name, "titles: {card: \"…\", search: \"…\", social: \"…\"}"));
            return ChannelTitles.None;
        }

        var members = new Fields(map, ChannelKeys, fields.Diagnostics);
        NestedFields.RefuseUnknown(members, Keys.Titles);
        return new ChannelTitles(context.Prose(members, Card), context.Prose(members, Search), context.Prose(members, Social));
    }
}
