using StaticNews.Rendering.Machines.Feeds;
using StaticNews.Site;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class FeedShelfTests
{
    private const int Size = 100;

    private readonly SmallOutlet _outlet = new();
    private int _drawings;

    [Fact]
    public void An_article_that_stands_in_many_feeds_is_drawn_once()
    {
        var shelf = new FeedShelf(Draw);
        LinkedArticle[] articles = [Article("most"), Article("tramvai")];
        var (category, tag) = (shelf.Expect(articles, 50), shelf.Expect(articles, 50));

        Parallel.For(0, 50, _ =>
        {
            Array.ForEach(category, item => shelf.Take(item));
            Array.ForEach(tag, item => shelf.Take(item));
        });

        Assert.Equal(2, _drawings);
    }

    [Fact]
    public void What_its_last_feed_has_had_takes_no_memory_and_may_still_be_drawn_again()
    {
        var shelf = new FeedShelf(Draw, room: Size);
        var items = shelf.Expect([Article("most"), Article("tramvai")], 2);

        shelf.Take(items[0]);
        shelf.Take(items[0]);
        shelf.Take(items[1]);
        shelf.Take(items[1]);
        Assert.Equal(2, _drawings);

        Assert.Equal(Size, shelf.Take(items[0]).Size);
        Assert.Equal(3, _drawings);
    }

    [Fact]
    public void What_has_no_room_is_drawn_again_the_longest_unused_first()
    {
        var shelf = new FeedShelf(Draw, room: 2 * Size);
        var items = shelf.Expect([Article("most"), Article("tramvai"), Article("pogoda")], 9);

        shelf.Take(items[0]);
        shelf.Take(items[1]);
        shelf.Take(items[0]);
        shelf.Take(items[2]);
        shelf.Take(items[0]);
        Assert.Equal(3, _drawings);

        shelf.Take(items[1]);
        Assert.Equal(4, _drawings);
    }

    private LinkedArticle Article(string id) => _outlet.Add(id, id, "2024-07-04 09:30");

    private DrawnItem Draw(LinkedArticle article)
    {
        Interlocked.Increment(ref _drawings);
        var frame = new FeedFrame([], 0);
        return new DrawnItem(article.Date, new byte[Size], frame, frame, frame);
    }
}
