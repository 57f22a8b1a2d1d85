using System.Collections.Concurrent;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// Holds the drawn items of articles from the first feed that shows them to the last, because the same article stands in many feeds. What
/// takes more than its room is given up, the longest unused first, and drawn again when it is asked for: memory does not grow with the archive.
/// </summary>
/// <param name="draw">Draws the item of an article; called from any thread.</param>
/// <param name="room">The most bytes that items may take between drawings.</param>
internal sealed class FeedShelf(Func<LinkedArticle, DrawnItem> draw, long room = FeedShelf.UsualRoom)
{
    /// <summary>Enough for all that the feeds of an outlet with ten thousand articles share.</summary>
    private const long UsualRoom = 48 << 20;

    private readonly Dictionary<LinkedArticle, ShelvedItem> _items = [];
    private readonly ConcurrentQueue<ShelvedItem> _held = new();
    private long _taken;

    /// <summary>Tells, before anything is drawn, that feeds will ask for these articles. Used by one thread.</summary>
    /// <param name="articles">What a channel shows.</param>
    /// <param name="times">In how many files.</param>
    public ShelvedItem[] Expect(IReadOnlyList<LinkedArticle> articles, int times)
    {
        var items = new ShelvedItem[articles.Count];
        for (var i = 0; i < items.Length; i++)
        {
            if (!_items.TryGetValue(articles[i], out var item))
            {
                item = new ShelvedItem(articles[i]);
                _items.Add(articles[i], item);
            }

            item.Expect(times);
            items[i] = item;
        }

        return items;
    }

    /// <summary>The drawn item of an article. May be called from any thread.</summary>
    public DrawnItem Take(ShelvedItem item)
    {
        var drawn = item.Take(draw, out var growth);
        if (growth > 0)
        {
            _held.Enqueue(item);
        }

        if (Interlocked.Add(ref _taken, growth) > room && growth > 0)
        {
            MakeRoom();
        }

        return drawn;
    }

    /// <summary>One that was used since it last came to the front of the queue goes to its end once more.</summary>
    private void MakeRoom()
    {
        while (Interlocked.Read(ref _taken) > room && _held.TryDequeue(out var oldest))
        {
            if (oldest.TryGiveUp(out var size))
            {
                Interlocked.Add(ref _taken, -size);
            }
            else
            {
                _held.Enqueue(oldest);
            }
        }
    }
}
