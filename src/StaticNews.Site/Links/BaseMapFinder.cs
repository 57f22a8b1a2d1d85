using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Naming;

namespace StaticNews.Site.Links;

/// <summary>Finds the map that site.yml puts below all others.</summary>
internal static class BaseMapFinder
{
    public static MediaItem? Find(SiteSettings settings, SiteSource source, List<Diagnostic> report)
    {
        if (settings.BaseMap is not { } written)
        {
            return null;
        }

        var path = written.Value.TrimStart('/');
        var maps = source.Media.Where(item => item.Kind == MediaKind.Map).ToArray();
        var found = Array.Find(maps, map => map.Source.Path == path || map.Source.Path == "media/" + path);
        if (found is null && !source.BrokenMedia.Contains(path, StringComparer.Ordinal))
        {
            var nearest = new NearestName(maps.Select(map => map.Source.Path)).To(path);
            report.Add(LinkRules.NoBaseMap.At(written.Span, path) with { OwnCure = nearest is null ? Cures.PutFileOrCorrectPath : Cures.DidYouMean.With(nearest) });
        }

        return found;
    }
}
