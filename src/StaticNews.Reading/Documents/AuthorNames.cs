using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Reads whom an article names as its authors: names, file names, or mappings with a name.</summary>
internal static class AuthorNames
{
    private static readonly Key Name = new("name", "title", "id", "slug");
    private static readonly KeyCatalogue All = new(Name);

    public static IReadOnlyList<Located<string>> Read(Fields fields, Key key)
    {
        var names = FieldValues.Items(fields[key]);
        if (!names.Any(name => name is FrontMatterMap))
        {
            return fields.Texts(key, commas: true);
        }

        var read = new List<Located<string>>();
        foreach (var item in names)
        {
            if (NameOf(item, fields.Diagnostics) is { } name)
            {
                read.Add(name);
            }
            else
            {
                fields.Diagnostics.Add(DocumentRules.NestedListItem.At(item.Span, key.Name));
            }
        }

        return read;
    }

    private static Located<string>? NameOf(FrontMatterNode item, List<Diagnostic> diagnostics) => item switch
    {
        FrontMatterScalar { IsNull: false } scalar => new Located<string>(Text.Blanks.Trim(scalar.Text), scalar.Span),
        FrontMatterMap map => new Fields(map, All, diagnostics).Text(Name),
        _ => null,
    };
}
