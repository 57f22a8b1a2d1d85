using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Reads the mistakes an article owns up to.</summary>
internal static class CorrectionReader
{
    private static readonly Key Date = new("date");
    private static readonly Key Text = new("text", "description");
    public static readonly KeyCatalogue All = new(Date, Text);

    public static IReadOnlyList<Correction> Read(Fields fields, Key key, DocumentContext context)
    {
        var corrections = new List<Correction>();
        foreach (var item in FieldValues.Items(fields[key]))
        {
            if (ReadOne(item, fields, key, context) is { } correction)
            {
                corrections.Add(correction);
            }
        }

        return corrections;
    }

    private static Correction? ReadOne(FrontMatterNode item, Fields fields, Key key, DocumentContext context)
    {
        if (item is not FrontMatterMap map)
        {
            fields.Diagnostics.Add(DocumentRules.IncompleteCorrection.At(item.Span, "date"));
            return null;
        }

        var members = new Fields(map, All, fields.Diagnostics);
        NestedFields.RefuseUnknown(members, key);
        var date = members.Moment(Date, context.TimeZone);
        var text = context.Prose(members, Text);
        if (members[Date] is null)
        {
            fields.Diagnostics.Add(DocumentRules.IncompleteCorrection.At(map.Span, "date"));
        }

        if (text is null)
        {
            fields.Diagnostics.Add(DocumentRules.IncompleteCorrection.At(map.Span, "text"));
        }

        return date is { } moment && text is not null ? new Correction(moment.Value, text) : null;
    }
}
