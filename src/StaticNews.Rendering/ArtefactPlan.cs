namespace StaticNews.Rendering;

/// <summary>All artefacts of a site, by route; nothing is drawn yet.</summary>
public sealed record ArtefactPlan(IReadOnlyList<Artefact> Artefacts);
