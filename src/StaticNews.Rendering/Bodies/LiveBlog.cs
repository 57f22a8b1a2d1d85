using StaticNews.Content;

namespace StaticNews.Rendering.Bodies;

/// <summary>The entries of a live blog. Editors may write them in any order; readers get the newest first.</summary>
internal static class LiveBlog
{
    /// <summary>Loads bodies with the entries of live blogs in their order.</summary>
    public static BodyLoader InOrder(BodyLoader load) => document =>
        document is Article { Type: ArticleType.Live } ? NewestFirst(load(document)) : load(document);

    /// <summary>The dated entries of a body, in its order.</summary>
    public static IEnumerable<BodyPart.Block> Entries(Body body) => body.Parts.OfType<BodyPart.Block>().Where(IsEntry);

    /// <summary>Puts the newest entry where the first one stands, and so on: whatever stands between them keeps its place.</summary>
    private static Body NewestFirst(Body body)
    {
        var sorted = new Queue<BodyPart.Block>(Entries(body).OrderByDescending(entry => entry.Moment));
        return sorted.Count < 2 ? body : new Body([.. body.Parts.Select(part => part is BodyPart.Block block && IsEntry(block) ? sorted.Dequeue() : part)]);
    }

    private static bool IsEntry(BodyPart.Block block) => block is { Kind: BlockKind.Live, Moment: not null };
}
