namespace StaticNews.Content;

/// <summary>An old address and where it leads now, from redirects.yml.</summary>
/// <param name="From">Path from the site's root, decoded.</param>
/// <param name="To">Path from the site's root, or an absolute address.</param>
public sealed record Redirect(Located<string> From, Located<string> To);
