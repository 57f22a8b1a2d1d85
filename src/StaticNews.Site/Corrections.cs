using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>All mistakes that the outlet has owned up to, newest first on every level; those of one moment in the order of their articles.</summary>
/// <param name="All">Every one.</param>
/// <param name="Months">The same, by the month of the correction in the outlet's time zone.</param>
/// <param name="Authors">The same by author, for authors with any.</param>
public sealed record Corrections(IReadOnlyList<CorrectedArticle> All, IReadOnlyList<CorrectionMonth> Months, IReadOnlyDictionary<Topic, CorrectedAuthor> Authors)
{
    public static readonly Corrections None = new([], [], new Dictionary<Topic, CorrectedAuthor>());
}

/// <summary>A correction and the article it is in.</summary>
public sealed record CorrectedArticle(LinkedArticle Article, Correction Correction);

/// <summary>The corrections of one month at <c>/corrections/2026/11/</c>.</summary>
public sealed record CorrectionMonth(int Year, int Month, Route Route, IReadOnlyList<CorrectedArticle> Items);

/// <summary>The corrections in the articles of one author, below the author's page.</summary>
public sealed record CorrectedAuthor(Topic Author, Route Route, IReadOnlyList<CorrectedArticle> Items);
