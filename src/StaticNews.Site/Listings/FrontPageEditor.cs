using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Naming;

namespace StaticNews.Site.Listings;

/// <summary>Makes up the front page. An article is put into the first place that wants it, and into no other but the latest.</summary>
internal sealed class FrontPageEditor(IReadOnlyList<LinkedArticle> newestFirst)
{
    private const int TopCount = 5;
    private const int LatestCount = 12;
    private const int BlockCount = 4;

    private readonly HashSet<LinkedArticle> _placed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The blocks that site.yml asks for, found by kind and slug or title; those of nothing are reported.</summary>
    public static IReadOnlyList<(FrontBlock Block, Topic Topic)> BlocksOf(
        SiteSettings settings, ILookup<TopicKind, Topic> topics, List<Diagnostic> report)
    {
        var blocks = new List<(FrontBlock, Topic)>(settings.FrontPage.Count);
        foreach (var block in settings.FrontPage)
        {
            var candidates = topics[KindOf(block.Kind)];
            var key = TopicName.Key(block.Name.Value);
            var topic = candidates.FirstOrDefault(topic => topic.Slug == key) ?? candidates.FirstOrDefault(topic => TopicName.Key(topic.Title) == key);
            if (topic is not null)
            {
                blocks.Add((block, topic));
            }
            else
            {
                report.Add(TopicRules.UnknownBlock.At(block.Name.Span, TopicWords.Kind(KindOf(block.Kind)), block.Name.Value) with { OwnCure = CureFor(block, candidates) });
            }
        }

        return blocks;
    }

    /// <summary>One block for each category.</summary>
    public static IReadOnlyList<(FrontBlock Block, Topic Topic)> DefaultBlocks(IEnumerable<Topic> categories) =>
        [.. categories.Select(category => (new FrontBlock("category", new Located<string>(category.Slug, default), null, BlockCount), category))];

    public FrontPage MakeUp(IReadOnlyList<(FrontBlock Block, Topic Topic)> blocks)
    {
        if (newestFirst.Count == 0)
        {
            return FrontPage.Empty;
        }

        LinkedArticle[] latest = [.. newestFirst.Take(LatestCount)];
        LinkedArticle[] pinned = [.. newestFirst.Where(article => article.Article.Pinned is not null).OrderBy(article => article.Article.Pinned)];
        var lead = pinned.FirstOrDefault() ?? latest.FirstOrDefault(MayLead) ?? latest[0];
        _placed.Add(lead);
        var top = Place(pinned.Concat(newestFirst), TopCount);
        return new FrontPage(lead, top, [.. blocks.Select(MakeUp).Where(block => block.Articles.Count > 0)], latest);
    }

    /// <summary>Only an editor, by pinning it, puts a paid article first.</summary>
    private static bool MayLead(LinkedArticle article) => article.Picture is not null && article.Article.Sponsor is null;

    private FrontPageBlock MakeUp((FrontBlock Block, Topic Topic) wanted) =>
        new(wanted.Block.Title ?? wanted.Topic.Title, wanted.Topic, Place(wanted.Topic.Listing.Articles, wanted.Block.Count));

    private LinkedArticle[] Place(IEnumerable<LinkedArticle> candidates, int count) => [.. candidates.Where(_placed.Add).Take(count)];

    private static TopicKind KindOf(string kind) => kind.ToLowerInvariant() switch
    {
        "tag" => TopicKind.Tag,
        "story" => TopicKind.Story,
        "author" => TopicKind.Author,
        _ => TopicKind.Category,
    };

    private static Phrase CureFor(FrontBlock block, IEnumerable<Topic> candidates) =>
        new NearestName(candidates.SelectMany(topic => new[] { topic.Slug, topic.Title })).To(block.Name.Value) is { } near
            ? Cures.DidYouMean.With(near)
            : Cures.CorrectNameOrRemoveBlock;
}
