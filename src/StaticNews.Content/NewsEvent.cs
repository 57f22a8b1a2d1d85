namespace StaticNews.Content;

/// <summary>Something that readers can go to: an article that tells of it gives it to calendars and search engines too.</summary>
/// <param name="Start">When it begins, in the site's time zone.</param>
public sealed record NewsEvent(DateTimeOffset Start)
{
    /// <summary>Its own name; <c>null</c> where the headline names it.</summary>
    public string? Name { get; init; }

    /// <summary>When it ends; of whole days the last one. <c>null</c> where nobody knows.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Whether it has days and no hours.</summary>
    public bool IsWholeDays { get; init; }

    /// <summary>Where it is, by name: «Дворец культуры нефтехимиков».</summary>
    public string? Place { get; init; }

    /// <summary>Where it is, by street and house.</summary>
    public string? Address { get; init; }

    /// <summary>Where to learn more or to get in.</summary>
    public string? Url { get; init; }

    /// <summary>What it costs, in words: «300 ₽», «бесплатно».</summary>
    public string? Price { get; init; }

    /// <summary>The first moment at which it is over: a day after it began where nobody knows when it ends.</summary>
    public DateTimeOffset Over => IsWholeDays ? (End ?? Start).AddDays(1) : End ?? Start.AddDays(1);
}
