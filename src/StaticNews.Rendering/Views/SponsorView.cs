using StaticNews.Content;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>Who paid for an article.</summary>
/// <remarks>
/// name: who paid
/// label: what the mark says
/// erid: token of the advertisement
/// url: where the sponsor is
/// </remarks>
internal sealed class SponsorView(Sponsor sponsor) : View(Names, sponsor.Name, sponsor.Label, sponsor.Erid, Addresses.Outbound(sponsor.Url))
{
    private static readonly ViewShape Names = new("the sponsor", "name", "label", "erid", "url");
}
