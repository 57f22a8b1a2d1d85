namespace StaticNews.Content;

/// <summary>An old address and where it leads now, from redirects.yml.</summary>
/// <param name="From">Path from the site's root, decoded.</param>
/// <param name="To">Path from the site's root, an absolute address, or <see cref="Gone"/>.</param>
public sealed record Redirect(Located<string> From, Located<string> To)
{
    /// <summary>What stands for a new address where there is none: the text was withdrawn. No path and no address looks like it.</summary>
    public const string Gone = "gone";
}
