namespace StaticNews.Site;

/// <summary>An old address and where it leads in the end.</summary>
/// <param name="From">Decoded path from the site's root.</param>
/// <param name="To">Decoded path from the site's root, or an absolute address.</param>
public sealed record LinkedRedirect(string From, string To);
