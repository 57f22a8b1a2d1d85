namespace StaticNews.Content;

/// <summary>What kind of journalism an article is; it decides its kicker and its schema.org type.</summary>
public enum ArticleType
{
    Report,
    Analysis,
    Opinion,
    Interview,
    Review,
    Explainer,
    Live,
}
