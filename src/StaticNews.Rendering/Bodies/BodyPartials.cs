using StaticNews.Content;
using StaticNews.Rendering.Maps;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Bodies;

/// <summary>The theme's partials for the parts of bodies, and what they need of the site.</summary>
internal sealed class BodyPartials(NewsSite site, SiteViews views, Theme theme, TemplateEngine engine)
{
    /// <summary>What belongs to films and recordings.</summary>
    public Companions Companions { get; } = new(site.Media);

    /// <summary>Draws maps.</summary>
    public required MapDrawings Maps { get; init; }

    public string Language => site.Settings.Language;

    public SiteViews Views => views;

    /// <summary>A hash over all of them, because any may be drawn in a body.</summary>
    public Fingerprint Fingerprint { get; } = FingerprintJoin.Of(theme.Templates.FingerprintOf("partials/body/"), site.BaseMap?.Source.Content ?? default);

    public void Draw(string partial, View part, HtmlWriter html) => engine.Draw(theme.BodyPartial(partial), html, ("part", part));
}
