namespace StaticNews.Content;

/// <summary>What the owner of a theme decides without touching it: theme.yml.</summary>
public sealed record ThemeSettings
{
    public static readonly ThemeSettings None = new();

    /// <summary>Colours by role, for the light scheme.</summary>
    public IReadOnlyList<RoleColor> Colors { get; init; } = [];

    /// <summary>Colours by role, for the dark scheme.</summary>
    public IReadOnlyList<RoleColor> DarkColors { get; init; } = [];

    /// <summary>Family of headlines; <c>null</c> keeps the theme's.</summary>
    public Located<string>? HeadingFont { get; init; }

    /// <summary>Family of running text; <c>null</c> keeps the theme's.</summary>
    public Located<string>? TextFont { get; init; }

    /// <summary>Path of the logo in the theme; <c>null</c> where the outlet's name stands in its place.</summary>
    public Located<string>? Logo { get; init; }

    /// <summary>What the logo says; <c>null</c> for the outlet's name.</summary>
    public string? LogoAlt { get; init; }

    /// <summary>Blocks of the front page in their order; empty where nobody has said.</summary>
    public IReadOnlyList<Located<string>> FrontPage { get; init; } = [];

    /// <summary>These settings laid over others: what is said here wins, key by key.</summary>
    public ThemeSettings Over(ThemeSettings lower) => new()
    {
        Colors = Over(Colors, lower.Colors),
        DarkColors = Over(DarkColors, lower.DarkColors),
        HeadingFont = HeadingFont ?? lower.HeadingFont,
        TextFont = TextFont ?? lower.TextFont,
        Logo = Logo ?? lower.Logo,
        LogoAlt = LogoAlt ?? lower.LogoAlt,
        FrontPage = FrontPage.Count > 0 ? FrontPage : lower.FrontPage,
    };

    private static RoleColor[] Over(IReadOnlyList<RoleColor> upper, IReadOnlyList<RoleColor> lower) =>
        [.. lower.Where(color => upper.All(other => other.Role.Value != color.Role.Value)), .. upper];
}

/// <summary>A colour that theme.yml gives to a role, as written.</summary>
public sealed record RoleColor(Located<string> Role, Located<string> Value);
