using System.Collections.Concurrent;
using System.Text;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Themes.Looks;
using StaticNews.Site;

namespace StaticNews.Rendering.Sharing;

/// <summary>
/// The share cards of a site: for articles without a picture, where site.yml asks for them. Which there are and where is known when
/// the site is planned; a card is drawn once in its life.
/// </summary>
internal sealed class ShareCards
{
    /// <summary>Of a site that asks for none: they cost nothing.</summary>
    public static readonly ShareCards None = new([]);

    private readonly ShareCard?[] _byPlace;

    private ShareCards(ShareCard?[] byPlace) => _byPlace = byPlace;

    /// <summary>What makes some cards impossible.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>The files.</summary>
    public IReadOnlyList<Artefact> Artefacts { get; private init; } = [];

    /// <summary>The card of an article; <c>null</c> where it has none.</summary>
    public ShareCard? Of(LinkedArticle article) => _byPlace.Length > 0 ? _byPlace[article.Place] : null;

    /// <param name="site">The site.</param>
    /// <param name="theme">Whose colours and fonts they take.</param>
    /// <param name="shelf">Where drawn ones are kept; <c>null</c> where nothing is published.</param>
    public static ShareCards Plan(NewsSite site, Theme theme, PictureShelf? shelf)
    {
        if (site.Settings.ShareCards is not { } wanted)
        {
            return None;
        }

        if (!DrawingLibraries.AreThere)
        {
            return new([]) { Diagnostics = [EnvironmentRules.NoDrawingLibrary.At(wanted.Place)] };
        }

        var look = CardLook.Of(theme, site.Settings.Language);
        return look.Heading.IsEmpty || look.Text.IsEmpty
            ? new([]) { Diagnostics = [ThemeRules.NoCardFont.At(wanted.Place)] }
            : Plan(new CardWriter(site.Settings, theme.Locale, look), site, wanted, new CardPress(new CardPainter(look), shelf));
    }

    private static ShareCards Plan(CardWriter writer, NewsSite site, ShareCardSettings wanted, CardPress press)
    {
        var cards = new ShareCard?[site.Articles.Count];
        var lacking = new ConcurrentBag<(Rune Letter, int Place)>();
        Parallel.For(0, cards.Length, place =>
        {
            var article = site.Articles[place];
            if (article.Picture is null && !(article.Date < wanted.Since))
            {
                cards[article.Place] = writer.Write(article, out var letter);
                if (letter is { } missing)
                {
                    lacking.Add((missing, place));
                }
            }
        });
        return new ShareCards(cards)
        {
            Artefacts = [.. cards.OfType<ShareCard>().DistinctBy(card => card.Route).Select(press.Artefact)],
            Diagnostics = lacking.IsEmpty ? [] : [Lacking([.. lacking], site, wanted)],
        };
    }

    private static Diagnostic Lacking(IReadOnlyList<(Rune Letter, int Place)> lacking, NewsSite site, ShareCardSettings wanted)
    {
        var (letter, place) = lacking.MinBy(one => one.Place);
        return ThemeRules.CardFontLacks.At(wanted.Place, letter.ToString(), lacking.Count, site.Articles[place].Article.Source.DisplayPath);
    }
}
