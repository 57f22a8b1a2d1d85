using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads the blocks of the front page; a plain name is a category.</summary>
internal static class FrontPageReader
{
    private const int DefaultCount = 4;

    private static readonly Key Category = new("category");
    private static readonly Key Tag = new("tag");
    private static readonly Key Story = new("story");
    private static readonly Key Title = new("title");
    private static readonly Key Count = new("count", "items", "limit");
    public static readonly KeyCatalogue BlockKeys = new(Category, Tag, Story, Title, Count);
    private static readonly Key Blocks = new("blocks");
    public static readonly KeyCatalogue PageKeys = new(Blocks);

    /// <summary>A list of blocks, or a mapping with such a list under <c>blocks</c>.</summary>
    public static IReadOnlyList<FrontBlock> Read(Fields fields, Key key)
    {
        var node = fields[key];
        if (node is FrontMatterMap map && new Fields(map, PageKeys, fields.Diagnostics)[Blocks] is { } blocks)
        {
            node = blocks;
        }

        return [.. FieldValues.Items(node).Select(item => Block(item, key, fields.Diagnostics)).OfType<FrontBlock>()];
    }

    private static FrontBlock? Block(FrontMatterNode item, Key key, List<Diagnostic> diagnostics)
    {
        if (item is FrontMatterScalar { IsNull: false } category)
        {
            return new FrontBlock(Category.Name, new Located<string>(Text.Blanks.Trim(category.Text), category.Span), null, DefaultCount);
        }

        if (item is FrontMatterMap map)
        {
            var members = new Fields(map, BlockKeys, diagnostics);
            NestedFields.RefuseUnknown(members, key);
            foreach (var kind in (ReadOnlySpan<Key>)[Category, Tag, Story])
            {
                if (members.Text(kind) is { } name)
                {
                    return new FrontBlock(kind.Name, name, members.Plain(Title), members.Number(Count, 1, 100) ?? DefaultCount);
                }
            }
        }

        diagnostics.Add(SettingsRules.UnknownBlock.At(item.Span));
        return null;
    }
}
