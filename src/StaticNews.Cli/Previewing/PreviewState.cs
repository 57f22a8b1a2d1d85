using StaticNews.Content;

namespace StaticNews.Cli.Previewing;

/// <summary>What a preview shows after one look at the files.</summary>
/// <param name="Number">Counts the looks; 0 before the first.</param>
/// <param name="Site">The last site without mistakes; where there was none, what could be made of the one with mistakes.</param>
/// <param name="Diagnostics">What is wrong with the files as they are now.</param>
public sealed record PreviewState(int Number, PlannedSite? Site, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Before anything was read.</summary>
    public static PreviewState Nothing { get; } = new(0, null, []);

    /// <summary>When the clock alone changes the site next; <c>null</c> where it never does.</summary>
    public DateTimeOffset? Until { get; init; }

    public IReadOnlyList<Diagnostic> Errors { get; } = [.. Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];

    public int Warnings => Diagnostics.Count - Errors.Count;
}
