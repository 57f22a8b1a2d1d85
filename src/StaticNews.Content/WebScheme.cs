namespace StaticNews.Content;

/// <summary>Tells addresses of the web from paths and from all other addresses.</summary>
public static class WebScheme
{
    /// <summary>Whether a text begins as an address of a site does, with http or https (RFC 9110, sections 4.2.1 and 4.2.2); letters' case does not matter.</summary>
    public static bool Begins(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
