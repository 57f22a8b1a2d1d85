using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>The addresses of the text-only edition: those of the site below <c>/lite/</c>.</summary>
internal static class LiteRoutes
{
    public static readonly Route Front = new("/lite/");

    public static Route Of(Route article) => new("/lite" + article.Path);
}
