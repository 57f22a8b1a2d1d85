using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Bodies;

/// <summary>Makes the bodies of pages: hashed from their outlines while the site is planned, loaded and drawn only where a page is.</summary>
internal sealed class PageBodies(BodyPartials partials, BodyLoader load)
{
    /// <summary>The body of a document for its page.</summary>
    /// <param name="owner">Whose links the body has.</param>
    /// <param name="document">Whose text it is; <c>null</c> for a topic without a file.</param>
    /// <param name="pictureAbove">Whether a picture stands above it.</param>
    public Html Of(LinkedDocument owner, Document? document, bool pictureAbove) =>
        document is null || IsEmpty(document)
            ? Html.None
            : new Html(
                FingerprintOf(owner, document, pictureAbove),
                html => new PageBodyDrawer(owner, html, partials, pictureAbove).Draw(load(document)));

    /// <summary>The body of an article for the text-only edition.</summary>
    public Html Lite(LinkedArticle article, TimeZoneInfo zone) => IsEmpty(article.Article)
        ? Html.None
        : new Html(
            FingerprintOf(article, article.Article, pictureAbove: false),
            html => new LiteBodyDrawer(article, html, partials.Views, zone).Draw(load(article.Article)));

    /// <summary>Adds what the body of an article depends on besides its file and the picture above it.</summary>
    public void AddTo(FingerprintBuilder builder, LinkedArticle article)
    {
        builder.Add(partials.Fingerprint);
        AddLinks(builder, article);
    }

    /// <summary>What belongs to films and recordings.</summary>
    public Companions Companions => partials.Companions;

    /// <summary>The body as it was read, for what machines are told about its parts.</summary>
    public Body Load(Document document) => load(document);

    private static bool IsEmpty(Document document) => document.Outline is { Words: 0, Links.Count: 0, Headings.Count: 0 };

    /// <summary>The text, the partials, and whatever its links turned out to be.</summary>
    private Fingerprint FingerprintOf(LinkedDocument owner, Document document, bool pictureAbove)
    {
        var builder = FingerprintJoin.Start().Add(document.Source.Content).Add(partials.Fingerprint).Add(pictureAbove);
        AddLinks(builder, owner);
        return FingerprintJoin.Finish(builder);
    }

    private void AddLinks(FingerprintBuilder builder, LinkedDocument owner)
    {
        var links = owner.Links;
        for (var i = 0; i < links.Count; i++)
        {
            Add(builder, links[i]);
        }
    }

    private void AddCompanions(FingerprintBuilder builder, MediaItem media)
    {
        if (media.Kind is not (MediaKind.Video or MediaKind.Audio))
        {
            return;
        }

        foreach (var companion in partials.Companions.Of(media))
        {
            builder.Add(companion.Source.Path).Add(companion.Source.Content);
        }
    }

    private void Add(FingerprintBuilder builder, ResolvedLink link)
    {
        switch (link)
        {
            case ResolvedLink.ToArticle to:
                builder.Add(partials.Views.Card(to.Article).Fingerprint).Add(to.Fragment);
                break;
            case ResolvedLink.ToRoute to:
                builder.Add(to.Route.Path).Add(to.Fragment);
                break;
            case ResolvedLink.ToMedia to:
                builder.Add(to.Media.Source.Path).Add(to.Media.Source.Content);
                AddCompanions(builder, to.Media);
                break;
            case ResolvedLink.AsWritten written:
                builder.Add(written.Address);
                break;
            case ResolvedLink.Dead:
                builder.Add(false);
                break;
        }
    }
}
