using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Machines;
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

    public void WriteTo(JsonOutput json) => json.WriteRawValue(_node);

    private void Write(JsonOutput json, SiteSettings settings, Addresses addresses, Route? logo)
    {
        var imprint = settings.Imprint;
        json.StartNode("NewsMediaOrganization", Id);
        json.WriteString("name"u8, settings.Title);
        json.WriteText("description"u8, settings.Tagline);
        json.WriteString("url"u8, addresses.Absolute(FixedRoutes.Front));
        json.WriteText("legalName"u8, imprint.Publisher);
        json.WriteText("email"u8, imprint.Email);
        json.WriteText("telephone"u8, imprint.Phone);
        json.WriteText("address"u8, imprint.Address);
        json.WriteText("logo"u8, logo is { } route ? addresses.Absolute(route) : null);
        WritePolicies(json, settings.Policies, addresses);
        json.WriteList("sameAs"u8, settings.Social.Select(link => Addresses.Outbound(link.Target.Value)).OfType<string>(),
            (writer, address) => writer.WriteStringValue(address));
        json.WriteEndObject();
    }

    /// <summary>The list of corrections shows what the policy is where no page tells it.</summary>
    private static void WritePolicies(JsonOutput json, IReadOnlyList<NamedLink> policies, Addresses addresses)
    {
        if (!policies.Any(policy => policy.Title == "correctionsPolicy"))
        {
            json.WriteString("correctionsPolicy"u8, addresses.Absolute(FixedRoutes.Corrections));
        }

        foreach (var policy in policies)
        {
            var written = policy.Target.Value;
            json.WriteText(Encoding.ASCII.GetBytes(policy.Title), written.StartsWith('/') ? addresses.Absolute(addresses.Path(written)) : Addresses.Outbound(written));
        }
    }
}
