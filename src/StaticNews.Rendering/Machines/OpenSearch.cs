using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines;

/// <summary><c>/opensearch.xml</c> (OpenSearch 1.1): lets a browser ask the outlet's search from its address bar.</summary>
internal static class OpenSearch
{
    private const int LongestShortName = 16;
    private const int LongestDescription = 1024;

    public static IEnumerable<Artefact> Plan(SiteSettings settings, Addresses addresses)
    {
        if (settings.Search)
        {
            yield return SmallFile.Of(FixedRoutes.OpenSearch, $$"""
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>{{Text(settings.Title, LongestShortName)}}</ShortName>
                  <Description>{{Text(settings.Tagline ?? settings.Title, LongestDescription)}}</Description>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Language>{{Text(settings.Language, LongestShortName)}}</Language>
                  <Url type="text/html" template="{{Text(addresses.Absolute(FixedRoutes.Search), int.MaxValue)}}?q={searchTerms}"/>
                </OpenSearchDescription>

                """);
        }
    }

    private static string Text(string text, int most) =>
        System.Security.SecurityElement.Escape(WordCut.Of(text, most));
}
