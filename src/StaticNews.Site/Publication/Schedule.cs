using StaticNews.Content;

namespace StaticNews.Site.Publication;

/// <summary>What the clock alone does to an article.</summary>
public enum ScheduledChange
{
    Appears,
    Expires,
    EndsBreaking,
}

/// <summary>A change of the site that nobody need commit.</summary>
/// <param name="Moment">When it is due.</param>
/// <param name="Change">What happens then.</param>
/// <param name="Article">To whom.</param>
public readonly record struct ScheduledItem(DateTimeOffset Moment, ScheduledChange Change, Article Article);

/// <summary>What the clock alone will do, so that whoever publishes knows when to do it next.</summary>
public static class Schedule
{
    /// <summary>All that is due after a moment, in the order of the articles.</summary>
    public static IEnumerable<ScheduledItem> After(DateTimeOffset now, IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            if (article.Draft)
            {
                continue;
            }

            var appears = article.Date.Value;
            if (appears > now)
            {
                yield return new(appears, ScheduledChange.Appears, article);
            }

            if (article.Expires > now && article.Expires > appears)
            {
                yield return new(article.Expires.Value, ScheduledChange.Expires, article);
            }

            if (article.Breaking > now && article.Breaking > appears && !(article.Breaking > article.Expires))
            {
                yield return new(article.Breaking.Value, ScheduledChange.EndsBreaking, article);
            }
        }
    }
}
