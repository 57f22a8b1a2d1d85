namespace StaticNews.Rendering.Themes;

/// <summary>The texts that the program itself takes from a locale; templates name theirs themselves.</summary>
internal static class LocaleKeys
{
    public static readonly IReadOnlyList<string> Required =
    [
        .. Numbered("months", 12), .. Numbered("months_standalone", 12), .. Numbered("weekdays", 7),
        "date_long", "date_day", "date_short", "month_year", "locale", "page_number",
        "home", "archive", "tags", "authors", "stories", "corrections", "history", "photo", "search", "search_description", "not_found", "offline", "withdrawn", "newsroom",
        "types.analysis", "types.opinion", "types.interview", "types.review", "types.explainer", "types.live",
        "map", "units.m", "units.km",
        "sizes.bytes", "sizes.kilobytes", "sizes.megabytes", "sizes.gigabytes",
    ];

    private static IEnumerable<string> Numbered(string group, int count) =>
        Enumerable.Range(1, count).Select(number => $"{group}.{number}");
}
