using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>
/// Reads links with their words: <c>{Telegram: https://…}</c>, a list of <c>{title, url}</c>, or plain addresses, which are
/// named after their site.
/// </summary>
internal static class NamedLinks
{
    private static readonly Key Title = new("title", "name", "label", "text");
    private static readonly Key Url = new("url", "link", "href", "path", "target");
    public static readonly KeyCatalogue All = new(Title, Url);

    public static IReadOnlyList<NamedLink> Read(Fields fields, Key key)
    {
        var links = new List<NamedLink>();
        foreach (var item in FieldValues.Items(fields[key]))
        {
            if (item is FrontMatterMap map && !HasMembers(map))
            {
                links.AddRange(map.Entries.Select(entry => FromEntry(entry, fields.Diagnostics)).OfType<NamedLink>());
            }
            else if (FromItem(item, key, fields.Diagnostics) is { } link)
            {
                links.Add(link);
            }
        }

        return links;
    }

    private static bool HasMembers(FrontMatterMap map) => map.Entries.Any(entry => All.Knows(Key.Normalize(entry.Key)));

    private static NamedLink? FromEntry(FrontMatterEntry entry, List<Diagnostic> diagnostics)
    {
        if (entry.Value is FrontMatterScalar { IsNull: false } target)
        {
            return new NamedLink(Text.Blanks.Trim(entry.Key), Checked(target, diagnostics));
        }

        diagnostics.Add(DocumentRules.IncompleteLink.At(entry.KeySpan, Words.Address));
        return null;
    }

    private static NamedLink? FromItem(FrontMatterNode item, Key key, List<Diagnostic> diagnostics)
    {
        if (item is FrontMatterScalar { IsNull: false } address)
        {
            return new NamedLink(SiteName(address.Text), Checked(address, diagnostics));
        }

        if (item is not FrontMatterMap map)
        {
            diagnostics.Add(DocumentRules.IncompleteLink.At(item.Span, Words.Address));
            return null;
        }

        var members = new Fields(map, All, diagnostics);
        NestedFields.RefuseUnknown(members, key);
        var (title, url) = (members.Plain(Title), members[Url] as FrontMatterScalar);
        if (title is null || url is null)
        {
            diagnostics.Add(DocumentRules.IncompleteLink.At(item.Span, url is null ? Words.Address : Words.Title));
            return null;
        }

        return new NamedLink(title, Checked(url, diagnostics));
    }

    /// <summary>Where a link leads, with a diagnostic where that is neither a path nor an address.</summary>
    public static Located<string> Checked(FrontMatterScalar target, List<Diagnostic> diagnostics)
    {
        var address = Text.Blanks.Trim(target.Text);
        if (address.Contains(' ') || !(address.StartsWith('/') || address.StartsWith('#') || HasScheme(address)))
        {
            var cure = address.Contains('.') && !address.Contains(' ')
                ? Cures.Write.With("https://" + address)
                : Cures.PathOrAddress;
            diagnostics.Add(DocumentRules.NotALink.At(target.Span, address) with { OwnCure = cure });
        }

        return new Located<string>(address, target.Span);
    }

    private static bool HasScheme(string address) =>
        WebScheme.Begins(address) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        || address.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static string SiteName(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return address;
        }

        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        return host switch
        {
            "vk.com" or "vk.ru" => "ВКонтакте",
            "t.me" => "Telegram",
            "ok.ru" => "Одноклассники",
            "dzen.ru" => "Дзен",
            "youtube.com" => "YouTube",
            "rutube.ru" => "Rutube",
            "max.ru" => "MAX",
            "facebook.com" => "Facebook",
            "instagram.com" => "Instagram",
            "x.com" or "twitter.com" => "X",
            _ => host,
        };
    }
}
