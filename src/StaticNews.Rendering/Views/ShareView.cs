using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>An article as networks take it in the query of their own address.</summary>
/// <remarks>
/// url: address of the article with the host, percent-encoded
/// title: headline for networks, percent-encoded
/// </remarks>
internal sealed class ShareView(string url, string title) : View(Names, Uri.EscapeDataString(url), Uri.EscapeDataString(title))
{
    private static readonly ViewShape Names = new("what is shared", "url", "title");
}
