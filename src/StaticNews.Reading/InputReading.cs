using StaticNews.Content;

namespace StaticNews.Reading;

/// <summary>What reading a folder gave.</summary>
/// <param name="Site">
/// The content, with documents that have errors as far as they are usable (<see cref="SiteSource.Without"/> leaves them out); those
/// of which nothing can be made are in <see cref="SiteSource.LeftOut"/> at once. <c>null</c> only where site.yml cannot be used at all.
/// </param>
/// <param name="Diagnostics">Everything editors should know, by file, line and column.</param>
public sealed record InputReading(SiteSource? Site, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether any of <see cref="Diagnostics"/> stops a publication.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
