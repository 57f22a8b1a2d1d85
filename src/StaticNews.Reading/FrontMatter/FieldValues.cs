using System.Globalization;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.FrontMatter;

/// <summary>Reads plain values out of fields; what does not fit is reported and counts as absent.</summary>
internal static class FieldValues
{
    /// <summary>One text; <c>null</c> where there is none or only blanks.</summary>
    public static Located<string>? Text(this Fields fields, Key key) => AsText(fields, key, fields[key]);

    public static string? Plain(this Fields fields, Key key) => fields.Text(key)?.Value;

    /// <summary>One text, or the first of a list, for keys that hold a list in other generators.</summary>
    public static Located<string>? FirstText(this Fields fields, Key key) =>
        fields[key] is FrontMatterList list ? AsText(fields, key, list.Items.Count > 0 ? list.Items[0] : null) : fields.Text(key);

    public static bool Flag(this Fields fields, Key key, bool otherwise = false)
    {
        if (fields.Text(key) is not { } text)
        {
            return otherwise;
        }

        if (ParseFlag(text.Value) is { } flag)
        {
            return flag;
        }

        fields.Diagnostics.Add(DocumentRules.NotYesOrNo.At(text.Span, key.Name, text.Value));
        return otherwise;
    }

    public static bool? ParseFlag(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" or "да" => true,
        "false" or "no" or "off" or "0" or "нет" => false,
        _ => null,
    };

    public static int? Number(this Fields fields, Key key, int min, int max)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        fields.Diagnostics.Add(DocumentRules.NotNumber.At(text.Span, key.Name, text.Value, min, max, number > max ? max : min));
        return null;
    }

    /// <summary>A list of texts; one text is a list of one, and commas part several where <paramref name="commas"/> says so.</summary>
    public static IReadOnlyList<Located<string>> Texts(this Fields fields, Key key, bool commas = false)
    {
        var texts = new List<Located<string>>();
        foreach (var item in Items(fields[key]))
        {
            if (item is FrontMatterScalar scalar)
            {
                AddTexts(texts, scalar, commas && fields[key] is FrontMatterScalar);
            }
            else
            {
                fields.Diagnostics.Add(DocumentRules.NestedListItem.At(item.Span, key.Name));
            }
        }

        return texts;
    }

    /// <summary>The items of a list, or the one value that stands for a list.</summary>
    public static IReadOnlyList<FrontMatterNode> Items(FrontMatterNode? node) => node switch
    {
        null => [],
        FrontMatterList list => list.Items,
        _ => [node],
    };

    private static void AddTexts(List<Located<string>> texts, FrontMatterScalar scalar, bool commas)
    {
        var start = 0;
        foreach (var part in commas ? scalar.Text.Split(',') : [scalar.Text])
        {
            var text = Blanks.Trim(part);
            if (text.Length > 0)
            {
                var column = scalar.Span.Column + start + part.IndexOf(text, StringComparison.Ordinal);
                texts.Add(new Located<string>(text, start == 0 ? scalar.Span : scalar.Span with { Column = column }));
            }

            start += part.Length + 1;
        }
    }

    private static Located<string>? AsText(Fields fields, Key key, FrontMatterNode? node)
    {
        switch (node)
        {
            case FrontMatterScalar scalar:
                return Blanks.Trim(scalar.Text) is { Length: > 0 } text ? new Located<string>(text, scalar.Span) : null;
            case FrontMatterList { Items: [FrontMatterScalar only] }:
                return AsText(fields, key, only);
            case FrontMatterList list:
                var first = list.Items.Count > 0 && list.Items[0] is FrontMatterScalar item ? item.Text : "…";
                fields.Diagnostics.Add(DocumentRules.OneValueExpected.At(list.Span, key.Name, $"{key.Name}: {first}"));
                return null;
            case FrontMatterMap map:
                fields.Diagnostics.Add(DocumentRules.TextExpected.At(map.Span, key.Name));
                return null;
            default:
                return null;
        }
    }
}
