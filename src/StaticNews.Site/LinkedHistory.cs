using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>What was changed in an article after its publication, and where readers are shown it.</summary>
/// <param name="Route">The page of the changes.</param>
/// <param name="Revisions">Newest first; at least one.</param>
public sealed record LinkedHistory(Route Route, IReadOnlyList<Revision> Revisions);
