using StaticNews.Content;

namespace StaticNews.Rendering;

/// <summary>All artefacts of a site, by route; nothing is drawn yet.</summary>
public sealed record ArtefactPlan(IReadOnlyList<Artefact> Artefacts)
{
    /// <summary>What the colours of the site's pictures are kept under between builds.</summary>
    public IEnumerable<Fingerprint> Tones { get; init; } = [];

    /// <summary>What planning noticed of the site.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// The next moment at which some artefact is another through the clock alone: until then, and not longer, the same input
    /// gives the same site. <c>null</c> means for ever.
    /// </summary>
    public DateTimeOffset? ValidUntil { get; init; }
}
