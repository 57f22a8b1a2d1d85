using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Maps;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Sharing;
using StaticNews.Rendering.StructuredData;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>
/// Turns views into artefacts. The views of a page are made to take its fingerprint, let go, and made again where the page is
/// drawn: most builds draw few pages, and an archive's views would fill the memory.
/// </summary>
internal sealed class PagePress
{
    private readonly Theme _theme;
    private readonly TemplateEngine _engine;
    private readonly Fingerprint _common;

    private readonly bool _lazily;

    public PagePress(NewsSite site, Theme theme, BodyLoader load, MapLoader maps, Func<MediaItem, Tone?> tones, ShareCards cards, bool lazily)
    {
        (_theme, _lazily) = (theme, lazily);
        Site = site;
        Views = new SiteViews(site, theme.Locale, tones) { ShareCards = cards };
        var siteView = new SiteView(site, Views);
        var themeView = new ThemeView(theme, Views, site.Settings.Title);
        _engine = new TemplateEngine(
            [new("t", new TextFunction(theme.Locale)), new("initial", new InitialFunction()), new("asset", new AssetFunction(theme.Assets, Views.Addresses))],
            [new("site", siteView), new("theme", themeView)]);
        _common = FingerprintJoin.Of(
            ProgramVersion.Fingerprint, theme.Locale.Fingerprint, theme.Assets.Fingerprint, siteView.Fingerprint, themeView.Fingerprint);
        Bodies = new PageBodies(new BodyPartials(site, Views, theme, _engine) { Maps = new MapDrawings(site.BaseMap, maps) }, load);
        Heads = new Heads(site, Views);
        var outlet = new OutletNode(site, Views.Addresses, theme.Logo);
        Graphs = new PageGraphs(site, Views, outlet, Bodies);
        Articles = new ArticleFingerprints(site.Settings, outlet, Views, Bodies);
    }

    public NewsSite Site { get; }

    /// <summary>Blocks of the front page, as theme.yml orders them.</summary>
    public IReadOnlyList<string> FrontPage => _theme.Look.FrontPage;

    public SiteViews Views { get; }

    public PageBodies Bodies { get; }

    public Heads Heads { get; }

    public PageGraphs Graphs { get; }

    public ArticleFingerprints Articles { get; }

    /// <summary>A page of the site.</summary>
    /// <param name="route">Its address.</param>
    /// <param name="layout">The layout that draws it.</param>
    /// <param name="views">Makes what the layout sees; may be called from any thread, and more than once.</param>
    public Artefact Page(Route route, string layout, Func<PageViews> views) => Page(
        route,
        layout,
        () =>
        {
            var (page, head) = views();
            return FingerprintJoin.Of(page.Fingerprint, head.Fingerprint);
        },
        views);

    /// <summary>A page whose views need not be made to know when they would be others.</summary>
    /// <param name="route">Its address.</param>
    /// <param name="layout">The layout that draws it.</param>
    /// <param name="seen">Takes a hash over all that the views follow from.</param>
    /// <param name="views">Makes what the layout sees; may be called from any thread, and more than once.</param>
    /// <param name="isArticle">Whether it is the page of an article.</param>
    public Artefact.Drawn Page(Route route, string layout, Func<Fingerprint> seen, Func<PageViews> views, bool isArticle = false)
    {
        var template = _theme.Layout(layout);
        return Drawn(route, () => FingerprintJoin.Of(_common, template.Fingerprint, seen()), output =>
        {
            var (page, head) = views();
            _engine.Draw(template, new HtmlWriter(output), ("page", page), ("head", head));
        }, isArticle);
    }

    /// <summary>A file whose fingerprint is taken at once, or where pages are planned lazily when somebody asks for it.</summary>
    public Artefact.Drawn Drawn(Route route, Func<Fingerprint> fingerprint, Action<IBufferWriter<byte>> draw, bool isArticle = false) =>
        _lazily ? new(route, new Lazy<Fingerprint>(fingerprint), draw) { IsArticle = isArticle } : new(route, fingerprint(), draw) { IsArticle = isArticle };

    /// <summary>The artefacts of many things, planned at once, in the order of the things.</summary>
    public static Artefact[] PlanAll<T>(IReadOnlyList<T> things, Func<T, Artefact> plan)
    {
        var planned = new Artefact[things.Count];
        Parallel.For(0, planned.Length, place => planned[place] = plan(things[place]));
        return planned;
    }
}

/// <summary>All that a layout sees besides the site.</summary>
internal readonly record struct PageViews(View Page, HeadView Head);
