using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>
/// Reads the sections of the outlet in the menu's order: a list of <c>{slug, title, description}</c> or of titles, or a mapping
/// from slug to title.
/// </summary>
internal static class CategoryReader
{
    private static readonly Key Slug = new("slug", "id");
    private static readonly Key Title = new("title", "name");
    private static readonly Key Description = new("description", "lead");
    public static readonly KeyCatalogue All = new(Slug, Title, Description);

    public static IReadOnlyList<Category> Read(Fields fields, Key key)
    {
        var categories = new List<Category>();
        foreach (var (slug, item) in Items(fields[key]))
        {
            if (ReadOne(slug, item, key, fields.Diagnostics) is not { } category)
            {
                continue;
            }

            if (categories.Exists(other => other.Slug == category.Slug))
            {
                fields.Diagnostics.Add(SettingsRules.DuplicateCategory.At(slug?.Span ?? item.Span, category.Slug));
            }
            else
            {
                categories.Add(category);
            }
        }

        return categories;
    }

    private static IEnumerable<(Located<string>? Slug, FrontMatterNode Item)> Items(FrontMatterNode? node) => node is FrontMatterMap map
        ? map.Entries.Select(entry => ((Located<string>?)new Located<string>(Text.Blanks.Trim(entry.Key), entry.KeySpan), entry.Value))
        : FieldValues.Items(node).Select(item => ((Located<string>?)null, item));

    private static Category? ReadOne(Located<string>? slug, FrontMatterNode item, Key key, List<Diagnostic> diagnostics)
    {
        if (item is FrontMatterScalar scalar)
        {
            var title = scalar.IsNull ? slug : new Located<string>(Text.Blanks.Trim(scalar.Text), scalar.Span);
            return Make(slug, title, null, item.Span, diagnostics);
        }

        if (item is not FrontMatterMap map)
        {
            diagnostics.Add(SettingsRules.NamelessCategory.At(item.Span));
            return null;
        }

        var members = new Fields(map, All, diagnostics);
        NestedFields.RefuseUnknown(members, key);
        return Make(members.Text(Slug) ?? slug, members.Text(Title), members.Plain(Description), item.Span, diagnostics);
    }

    private static Category? Make(
        Located<string>? slug, Located<string>? title, string? description, SourceSpan span, List<Diagnostic> diagnostics)
    {
        if (title is not { Value.Length: > 0 } named)
        {
            // The slug stands in, so that its articles are no further mistakes.
            diagnostics.Add(SettingsRules.NamelessCategory.At(span));
            return slug is { } only ? new Category(Content.Slug.From(only.Value), only.Value, description) { Place = span } : null;
        }

        if (slug is not { } given)
        {
            return new Category(Content.Slug.From(named.Value), named.Value, description) { Place = named.Span };
        }

        var address = ComposedText.Of(given.Value).ToLowerInvariant();
        if (!Content.Slug.IsValid(address))
        {
            diagnostics.Add(SettingsRules.InvalidCategorySlug.At(given.Span, given.Value, Content.Slug.From(address)));
            address = Content.Slug.From(address);
        }

        return new Category(address, named.Value, description) { Place = given.Span };
    }
}
