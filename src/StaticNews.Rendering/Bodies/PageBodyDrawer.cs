using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Views;
using StaticNews.Rendering.Views.Parts;
using StaticNews.Site;

namespace StaticNews.Rendering.Bodies;

/// <summary>Draws a body for a page of the site: through the theme's partials, with pictures that load when they are needed.</summary>
/// <param name="document">Whose body it is.</param>
/// <param name="html">Where the markup goes.</param>
/// <param name="parts">Draws the theme's partials.</param>
/// <param name="firstIsLazy">Whether a picture stands above the body, so that its own first one can wait.</param>
internal sealed class PageBodyDrawer(LinkedDocument document, HtmlWriter html, BodyPartials parts, bool firstIsLazy)
    : BodyDrawer(document, html)
{
    private readonly SiteViews _views = parts.Views;
    private bool _lazy = firstIsLazy;

    protected override string Address(Route route) => _views.Path(route);

    protected override string AsWritten(string address) => address;

    protected override void DrawInlinePicture(BodyPart.InlinePicture picture)
    {
        if (File(Link(picture.Link)) is not { } file)
        {
            return;
        }

        Html.Raw("<img src=\"").Text(file.Src).Raw("\" alt=\"").Text(picture.Alt).Raw("\"");
        if (file is { Width: { } width, Height: { } height })
        {
            Html.Raw($" width=\"{width}\" height=\"{height}\"");
        }

        if (picture.Title is { } title)
        {
            Html.Raw(" title=\"").Text(title).Raw("\"");
        }

        Html.Raw(TakeLazy() ? " loading=\"lazy\">" : ">");
    }

    protected override void DrawFigure(FigurePart figure)
    {
        var link = Link(figure.Link);
        if (figure.Embed is { } embed)
        {
            Draw("embed", new EmbedView(embed, Caption(figure), figure.Credit, PosterOf(figure)));
        }
        else if (link is ResolvedLink.ToMedia { Media: { Kind: not MediaKind.Picture } media })
        {
            DrawFile(media, figure);
        }
        else if (File(link) is { } file)
        {
            Draw("figure", new FigureView(Image(file, figure), TakeLazy()));
        }
    }

    protected override void DrawGallery(BodyPart.Gallery gallery)
    {
        var images = gallery.Figures
            .Select(figure => File(Link(figure.Link)) is { } file ? Image(file, figure) : null)
            .OfType<ImageView>().ToArray();
        if (images.Length > 0)
        {
            Draw("gallery", new GalleryView(images, TakeLazy()));
        }
    }

    protected override void DrawReadAlso(BodyPart.ReadAlso readAlso)
    {
        if (Link(readAlso.Link) is ResolvedLink.ToArticle { Article: var article })
        {
            Draw("read_also", new ReadAlsoView(readAlso.Label, _views.Card(article)));
            return;
        }

        Html.Raw("<p>").Text(readAlso.Label).Raw(readAlso.Label is null ? "" : " ").Raw("<a");
        if (Address(Link(readAlso.Link)) is { } address)
        {
            Html.Raw(" href=\"").Text(address).Raw("\"");
        }

        Html.Raw(">").Text(readAlso.Text).Raw("</a></p>\n");
    }

    protected override void DrawQuote(BodyPart.Quote quote) => Draw("quote", new QuoteView(Nested(quote.Text), quote.Attribution));

    protected override void DrawBlock(BodyPart.Block block)
    {
        var body = Nested(block.Text);
        Draw(Partial(block.Kind), block.Kind == BlockKind.Live
            ? new LiveView(block, _views.OptionalDate(block.Moment), body)
            : new BlockView(block.Title, body));
    }

    private static string Partial(BlockKind kind) => kind switch
    {
        BlockKind.Correction => "correction",
        BlockKind.Factbox => "factbox",
        BlockKind.Timeline => "timeline",
        BlockKind.Warning => "warning",
        _ => "live",
    };

    private void DrawFile(MediaItem media, FigurePart figure)
    {
        var file = new ShownFile(
            _views.Path(Addresses.Media(media)), MediaType.Of(media), _views.Size(media.Bytes), Caption(figure), figure.Credit);
        switch (media.Kind)
        {
            case MediaKind.Video:
                Draw("video", new VideoView(
                    file, media, PosterOf(figure) ?? Optional(parts.Companions.StillOf(media)),
                    TrackView.Of(media, parts.Companions, _views, parts.Language), Transcript(media)));
                break;
            case MediaKind.Audio:
                Draw("audio", new AudioView(file, media, Transcript(media)));
                break;
            case MediaKind.Map:
                DrawMap(media, file);
                break;
            default:
                Draw("document", new DocumentView(file, media.Extension.TrimStart('.').ToUpperInvariant()));
                break;
        }
    }

    private void DrawMap(MediaItem media, ShownFile file)
    {
        var map = parts.Maps.Load(media);
        Draw("map", new MapView(file, map, parts.Maps.Of(map), _views.Distance, _views.Locale.Text("map")));
    }

    private string? Transcript(MediaItem media) =>
        parts.Companions.TranscriptOf(media) is { } text ? _views.Path(Addresses.Media(text)) : null;

    /// <summary>The picture that the editor gave to a player.</summary>
    private ImageFile? PosterOf(FigurePart figure) => figure.Poster is { } poster ? File(Link(poster)) : null;

    private ImageFile? Optional(MediaItem? picture) => picture is null ? null : _views.Image(picture);

    private void Draw(string partial, View part) => parts.Draw(partial, part, Html);

    private ImageFile? File(ResolvedLink link) => link switch
    {
        ResolvedLink.ToMedia to => _views.Image(to.Media),
        _ when Address(link) is { } address => new ImageFile(address, null, null),
        _ => null,
    };

    private static ImageView Image(ImageFile file, FigurePart figure) =>
        new(file, figure.Caption, Caption(figure), SiteViews.NullIfEmpty(figure.Credit), focus: null);

    private static string? Caption(FigurePart figure) => SiteViews.NullIfEmpty(figure.Caption);

    /// <summary>Only the first picture of a page loads at once.</summary>
    private bool TakeLazy()
    {
        var lazy = _lazy;
        _lazy = true;
        return lazy;
    }
}
