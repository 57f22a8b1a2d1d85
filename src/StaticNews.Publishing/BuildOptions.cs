using StaticNews.Content;

namespace StaticNews.Publishing;

/// <summary>What a build is asked for, beyond the content itself.</summary>
/// <param name="Now">The build's clock, asked once with the outlet's time zone; everything that depends on time depends on this alone.</param>
public sealed record BuildOptions(Func<TimeZoneInfo, DateTimeOffset> Now)
{
    /// <summary>Replaces <c>url</c> of site.yml, for deploy previews.</summary>
    public string? BaseUrl { get; init; }

    public bool Drafts { get; init; }

    public bool Future { get; init; }

    /// <summary>Whether warnings stop the build as errors do.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether mistakes are looked for that take longer to find than a build may.</summary>
    public bool Thorough { get; init; }

    /// <summary>Whether documents with errors are left out and the rest is built; the exit code still tells.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>Whether everything is drawn again, whatever the last build left.</summary>
    public bool Force { get; init; }

    /// <summary>The register of what is live, for a build whose input has none of its own.</summary>
    public AddressRegister? Previous { get; init; }

    /// <summary>The commit that is being built, for build.json; <c>null</c> outside version control.</summary>
    public string? Commit { get; init; }
}
