namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>How long browsers and networks of caches may keep a file without asking (RFC 9111, RFC 8246).</summary>
public static class CachePolicy
{
    public const string Header = "Cache-Control";

    /// <summary>What lies here is never changed, for its name changes with it.</summary>
    public const string HashedFolder = "/assets/";

    public const string Year = "public, max-age=31536000, immutable";

    /// <summary>A correction reaches everybody within two minutes.</summary>
    public const string Minutes = "public, max-age=120";

    /// <summary>For a file of the site, by its path below the site's folder.</summary>
    public static string Of(string file) => IsHashed(file) ? Year : Minutes;

    /// <summary>Whether a file's name changes with its bytes.</summary>
    public static bool IsHashed(string file) => file.StartsWith(HashedFolder[1..], StringComparison.Ordinal);
}
