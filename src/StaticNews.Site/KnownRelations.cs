using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>
/// Which articles are related to which, as it was computed once: as long as no headline, lead, category, tag or story is another, a build
/// need not compute it again.
/// </summary>
/// <param name="Subjects">A hash over what it was computed from.</param>
/// <param name="Best">Of each article, newest first, the numbers of the best among those listed, newest first.</param>
public sealed record KnownRelations(Fingerprint Subjects, IReadOnlyList<int[]> Best);
