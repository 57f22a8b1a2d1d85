using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What HTML inside a feed may not hold, because readers of feeds have neither our address nor our trust.</summary>
internal static partial class FeedHtml
{
    private static readonly string[] Forbidden = ["script", "style", "iframe", "object", "embed", "form", "input", "link", "meta", "base", "svg"];

    private static readonly string[] Addresses = ["href", "src", "srcset", "poster", "cite"];

    public static IEnumerable<string> Broken(string html)
    {
        var document = new HtmlParser().ParseDocument($"<!doctype html><body>{html}");
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            if (Forbidden.Contains(element.LocalName))
            {
                yield return $"<{element.LocalName}> stands in the content";
            }

            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "class" or "id")
                {
                    yield return $"{attribute.Name} stands in the content";
                }

                if (Addresses.Contains(attribute.Name) && !IsAbsolute(attribute.Value))
                {
                    yield return $"{attribute.Name}=«{attribute.Value}» is not absolute";
                }
            }
        }
    }

    public static bool IsAbsolute(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal)
        || address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("tel:", StringComparison.Ordinal);

    /// <summary>An identity that outlives addresses (RFC 4151).</summary>
    public static bool IsTag(string id) => Tag().IsMatch(id);

    [GeneratedRegex(@"^tag:[a-z0-9.-]+,\d{4}(-\d{2}){0,2}:[!-~]+$")]
    private static partial Regex Tag();
}
