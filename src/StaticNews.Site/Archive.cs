namespace StaticNews.Site;

/// <summary>All listed articles by date of publication in the outlet's time zone, newest first on every level.</summary>
public sealed record Archive(IReadOnlyList<ArchiveYear> Years);

/// <summary>A year of the archive at <c>/2024/</c>.</summary>
public sealed record ArchiveYear(int Year, Route Route, IReadOnlyList<ArchiveMonth> Months, int Count);

/// <summary>A month of the archive at <c>/2024/07/</c>.</summary>
public sealed record ArchiveMonth(int Year, int Month, Route Route, IReadOnlyList<ArchiveDay> Days, int Count);

/// <summary>A day of the archive at <c>/2024/07/04/</c>.</summary>
public sealed record ArchiveDay(DateOnly Date, Route Route, IReadOnlyList<LinkedArticle> Articles);
