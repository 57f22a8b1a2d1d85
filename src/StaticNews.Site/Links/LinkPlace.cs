using StaticNews.Content;

namespace StaticNews.Site.Links;

/// <summary>Where a target is named: the file, its address, what it contains, and where its mistakes go.</summary>
internal readonly record struct LinkPlace(SourceFile File, Route Route, BodyOutline Outline, List<Diagnostic> Report);
