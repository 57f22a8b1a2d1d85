using StaticNews.Rendering.Pictures;

namespace StaticNews.Rendering.Sharing;

/// <summary>Makes the files of share cards, each once in its life. May be used from any thread.</summary>
/// <param name="painter">Draws them.</param>
/// <param name="shelf">Where drawn ones are kept between builds.</param>
internal sealed class CardPress(CardPainter painter, PictureShelf? shelf)
{
    public Artefact Artefact(ShareCard card) => new Artefact.Made(card.Route, card.Fingerprint, () => Make(card));

    private byte[] Make(ShareCard card)
    {
        if (shelf?.Find(card.Fingerprint) is { } kept)
        {
            return kept;
        }

        var drawn = painter.Draw(card.Text);
        shelf?.Keep(card.Fingerprint, drawn);
        return drawn;
    }
}
