using StaticNews.Content;

namespace StaticNews.Reading.FrontMatter;

/// <summary>Keys the program does not know, as flat text for templates.</summary>
internal static class ExtraFields
{
    private const int MaxEntries = 200;

    /// <summary>Keys as written; those of a mapping joined by dots (<c>hero.image</c>), plain lists by commas.</summary>
    public static IReadOnlyDictionary<string, string> Of(Fields fields)
    {
        var extra = new OrderedDictionary<string, string>(fields.Unknown.Count);
        foreach (var (_, entry) in fields.Unknown)
        {
            Add(extra, Text.Blanks.Trim(entry.Key), entry.Value);
        }

        return extra;
    }

    private static void Add(OrderedDictionary<string, string> extra, string key, FrontMatterNode value)
    {
        switch (value)
        {
            case FrontMatterScalar scalar when extra.Count < MaxEntries:
                extra[key] = scalar.Text;
                break;
            case FrontMatterList list when list.Items.All(item => item is FrontMatterScalar) && extra.Count < MaxEntries:
                extra[key] = string.Join(", ", list.Items.Select(item => ((FrontMatterScalar)item).Text));
                break;
            case FrontMatterList list:
                for (var i = 0; i < list.Items.Count && extra.Count < MaxEntries; i++)
                {
                    Add(extra, $"{key}.{i}", list.Items[i]);
                }

                break;
            case FrontMatterMap map:
                foreach (var entry in map.Entries)
                {
                    Add(extra, $"{key}.{Text.Blanks.Trim(entry.Key)}", entry.Value);
                }

                break;
        }
    }
}
