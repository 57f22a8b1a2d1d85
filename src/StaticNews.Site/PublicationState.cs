namespace StaticNews.Site;

/// <summary>What an article is at a given moment.</summary>
public enum PublicationState
{
    Published,
    Draft,
    Scheduled,
    Expired,
}
