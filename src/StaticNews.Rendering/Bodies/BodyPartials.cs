using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Bodies;

/// <summary>The theme's partials for the parts of bodies, and what they need of the site.</summary>
internal sealed class BodyPartials(NewsSite site, SiteViews views, Theme theme, TemplateEngine engine)
{
    private readonly Dictionary<string, MediaItem> _captions = site.Media
        .Where(media => media.Kind == MediaKind.Captions)
        .ToDictionary(media => Path.ChangeExtension(media.Source.Path, null), StringComparer.Ordinal);

    private readonly Dictionary<string, MediaItem> _stills = StillsAmong(site.Media);

    public SiteViews Views => views;

    /// <summary>A hash over all of them, because any may be drawn in a body.</summary>
    public Fingerprint Fingerprint { get; } = theme.Templates.FingerprintOf("partials/body/");

    public void Draw(string partial, View part, HtmlWriter html) => engine.Draw(theme.BodyPartial(partial), html, ("part", part));

    /// <summary>Captions lie beside a video under its name: <c>most.vtt</c> for <c>most.mp4</c>.</summary>
    public string? CaptionsOf(MediaItem video) =>
        _captions.TryGetValue(Path.ChangeExtension(video.Source.Path, null), out var captions)
            ? views.Path(Addresses.Media(captions))
            : null;

    /// <summary>What a video shows before it is played: a picture beside it under its name, <c>most.jpg</c> for <c>most.mp4</c>.</summary>
    public string? StillOf(MediaItem video) =>
        _stills.TryGetValue(Path.ChangeExtension(video.Source.Path, null), out var still) ? views.Path(Addresses.Media(still)) : null;

    private static Dictionary<string, MediaItem> StillsAmong(IReadOnlyList<MediaItem> media)
    {
        var films = media.Where(item => item.Kind == MediaKind.Video).Select(film => Path.ChangeExtension(film.Source.Path, null)).ToHashSet(StringComparer.Ordinal);
        var stills = new Dictionary<string, MediaItem>(StringComparer.Ordinal);
        foreach (var picture in media.Where(item => item.Kind == MediaKind.Picture))
        {
            var name = Path.ChangeExtension(picture.Source.Path, null);
            if (films.Contains(name))
            {
                stills.TryAdd(name, picture);
            }
        }

        return stills;
    }
}
