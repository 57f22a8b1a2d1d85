using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Reads who else stands behind an article: its sponsor, and the outlet or document it is based on.</summary>
internal static class PartyReader
{
    private const string RussianAdvertising = "Реклама";

    private static readonly Key Name = new("name", "title");
    private static readonly Key Label = new("label");
    private static readonly Key Erid = new("erid");
    private static readonly Key Url = new("url", "link", "href");
    public static readonly KeyCatalogue SponsorKeys = new(Name, Label, Erid, Url);
    public static readonly KeyCatalogue SourceKeys = new(Name, Url);

    public static Sponsor? Sponsor(Fields fields, Key key, DocumentContext context)
    {
        if (fields[key] is not FrontMatterMap map)
        {
            return fields.Text(key) is { } name ? Advertising(context.Prose(name.Value)!, name.Span, null, context, fields) : null;
        }

        var members = new Fields(map, SponsorKeys, fields.Diagnostics);
        NestedFields.RefuseUnknown(members, key);
        return NameOf(members, key, context) is { } party ? Advertising(party, map.Span, members, context, fields) : null;
    }

    public static CitedSource? Source(Fields fields, Key key, DocumentContext context)
    {
        if (fields[key] is FrontMatterMap map)
        {
            var members = new Fields(map, SourceKeys, fields.Diagnostics);
            NestedFields.RefuseUnknown(members, key);
            var url = Address(members);
            return (members.Plain(Name) is null && url is not null ? HostOf(url) : NameOf(members, key, context)) is { } name
                ? new CitedSource(name, url)
                : null;
        }

        return fields.Plain(key) switch
        {
            null => null,
            var text when Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" => new CitedSource(HostOf(text), text),
            var text => new CitedSource(context.Prose(text)!, null),
        };
    }

    private static Sponsor Advertising(string name, SourceSpan span, Fields? members, DocumentContext context, Fields fields)
    {
        var label = (members is null ? null : context.Prose(members, Label)) ?? (context.Language == "ru" ? RussianAdvertising : "Advertisement");
        var erid = members?.Plain(Erid);
        if (erid is null && label.Equals(RussianAdvertising, StringComparison.OrdinalIgnoreCase))
        {
            fields.Diagnostics.Add(DocumentRules.AdvertisingWithoutErid.At(span));
        }

        return new Sponsor(name, label, erid, members is null ? null : Address(members));
    }

    private static string? NameOf(Fields members, Key key, DocumentContext context)
    {
        if (context.Prose(members, Name) is { } name)
        {
            return name;
        }

        members.Diagnostics.Add(DocumentRules.NamelessParty.At(members.Span, key.Name));
        return null;
    }

    private static string? Address(Fields members) => Address(members, Url);

    /// <summary>Where a link leads: a path of this site or an address elsewhere; anything else is reported.</summary>
    public static string? Address(Fields members, Key key)
    {
        if (members.Text(key) is not { } url)
        {
            return null;
        }

        if (url.Value.StartsWith('/') || (Uri.TryCreate(url.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            return url.Value;
        }

        members.Diagnostics.Add(DocumentRules.NotAnAddress.At(url.Span, url.Value));
        return null;
    }

    private static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : url;
}
