using System.Text.Json;
using StaticNews.Content;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.StructuredData;

/// <summary>The outlet itself, a NewsMediaOrganization in every graph.</summary>
internal sealed class OutletNode
{
    private readonly byte[] _node;

    public OutletNode(NewsSite site, Addresses addresses, Route? logo)
    {
        var root = addresses.Absolute(FixedRoutes.Front);
        Id = root + "#organization";
        _node = JsonGraph.Node(json => Write(json, site.Settings, addresses, logo));
        Fingerprint = Fingerprint.Of(_node);
    }

    public string Id { get; }

    public Fingerprint Fingerprint { get; }

    public void WriteTo(Utf8JsonWriter json) => json.WriteRawValue(_node, skipInputValidation: true);

    private void Write(Utf8JsonWriter json, SiteSettings settings, Addresses addresses, Route? logo)
    {
        var imprint = settings.Imprint;
        json.StartNode("NewsMediaOrganization", Id);
        json.WriteString("name"u8, settings.Title);
        json.WriteText("description", settings.Tagline);
        json.WriteString("url"u8, addresses.Absolute(FixedRoutes.Front));
        json.WriteText("legalName", imprint.Publisher);
        json.WriteText("email", imprint.Email);
        json.WriteText("telephone", imprint.Phone);
        json.WriteText("address", imprint.Address);
        json.WriteText("logo", logo is { } route ? addresses.Absolute(route) : null);
        json.WriteString("correctionsPolicy"u8, addresses.Absolute(FixedRoutes.Corrections));
        json.WriteList("sameAs", settings.Social.Select(link => Addresses.Outbound(link.Target.Value)).OfType<string>(),
            (writer, address) => writer.WriteStringValue(address));
        json.WriteEndObject();
    }
}
