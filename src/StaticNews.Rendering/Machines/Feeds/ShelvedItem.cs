using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>The place of one article on a <see cref="FeedShelf"/>. Only who wants the same article at the same moment waits.</summary>
internal sealed class ShelvedItem(LinkedArticle article)
{
    private readonly Lock _gate = new();
    private DrawnItem? _held;
    private int _expected;
    private bool _isUsed;

    /// <summary>Tells that it will be asked for so many times more.</summary>
    public void Expect(int times) => _expected += times;

    /// <summary>The item: as it is held, or drawn. It is held until everybody who was expected has had it.</summary>
    /// <param name="draw">Draws it where it is not held.</param>
    /// <param name="growth">How many bytes more, or fewer, are held afterwards.</param>
    public DrawnItem Take(Func<LinkedArticle, DrawnItem> draw, out long growth)
    {
        lock (_gate)
        {
            var item = _held ?? draw(article);
            var before = _held?.Size ?? 0;
            _isUsed = _held is not null;
            _expected--;
            _held = _expected > 0 ? item : null;
            growth = (_held?.Size ?? 0) - before;
            return item;
        }
    }

    /// <summary>Gives up what is held, unless it was used since this was last asked.</summary>
    public bool TryGiveUp(out long size)
    {
        lock (_gate)
        {
            size = 0;
            if (_isUsed && _held is not null)
            {
                _isUsed = false;
                return false;
            }

            size = _held?.Size ?? 0;
            _held = null;
            return true;
        }
    }
}
