using StaticNews.Content;

namespace StaticNews.Rendering.Sharing;

/// <summary>What a share card says.</summary>
internal sealed record CardText(string Outlet, string Category, string Headline, string Date)
{
    public Fingerprint Fingerprint => new FingerprintBuilder().Add(Outlet).Add(Category).Add(Headline).Add(Date).Finish();
}
