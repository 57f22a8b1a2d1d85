namespace StaticNews.Site.Listings;

/// <summary>Gives every topic the list of its articles.</summary>
internal static class TopicListings
{
    /// <summary>Fills <see cref="Topic.Listing"/> of all topics that the articles name, and cuts empty lists for <paramref name="others"/>.</summary>
    public static void Fill(IReadOnlyList<LinkedArticle> newestFirst, IEnumerable<Topic> others, int perPage)
    {
        var articlesOf = new Dictionary<Topic, List<LinkedArticle>>(ReferenceEqualityComparer.Instance);
        foreach (var topic in others)
        {
            articlesOf.TryAdd(topic, []);
        }

        foreach (var article in newestFirst)
        {
            Add(article.Category, article);
            AddAll(article.Tags, article);
            AddAll(article.Authors, article);
            Add(article.Story, article);
        }

        foreach (var (topic, articles) in articlesOf)
        {
            topic.Listing = ListingCutter.Cut(topic.Route, [.. articles], Math.Max(perPage, 1));
        }

        void AddAll(IReadOnlyList<Topic> topics, LinkedArticle article)
        {
            for (var place = 0; place < topics.Count; place++)
            {
                Add(topics[place], article);
            }
        }

        void Add(Topic? topic, LinkedArticle article)
        {
            if (topic is not null)
            {
                articlesOf[topic].Add(article);
            }
        }
    }
}
