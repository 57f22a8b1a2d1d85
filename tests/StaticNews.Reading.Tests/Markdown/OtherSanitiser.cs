using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace StaticNews.Reading.Tests.Markdown;

/// <summary>A sanitiser that many programs rely on, as the judge of ours: what it would take out of a body that we let through is a hole.</summary>
internal static partial class OtherSanitiser
{
    private static readonly string[] Elements = ["mark", "figure", "figcaption", "details", "summary", "time", "wbr", "bdi", "input"];

    // Ours are those that a reader's page needs; none of them runs or loads anything.
    private static readonly string[] Attributes = ["id", "class", "lang", "dir", "scope", "datetime", "open", "title", "type", "checked", "disabled", "role", "tabindex"];

    /// <summary>What it takes out, and what is another tree once it is written and read again (mutation).</summary>
    public static IReadOnlyList<string> Faults(string html)
    {
        var faults = new List<string>();
        var sanitiser = new HtmlSanitizer();
        sanitiser.AllowedTags.UnionWith(Elements);
        sanitiser.AllowedAttributes.UnionWith(Attributes);
        sanitiser.AllowedSchemes.UnionWith(["mailto", "tel"]);
        sanitiser.AllowDataAttributes = true;
        sanitiser.RemovingTag += (_, removed) => faults.Add($"<{removed.Tag.LocalName}>");
        sanitiser.RemovingAttribute += (_, removed) =>
        {
            if (removed.Reason != RemoveReason.NotAllowedUrlValue || Scheme().IsMatch(removed.Attribute.Value))
            {
                faults.Add($"{removed.Attribute.Name}=«{removed.Attribute.Value}»");
            }
        };
        sanitiser.RemovingAtRule += (_, removed) => faults.Add($"{removed.Rule.CssText}");
        sanitiser.RemovingComment += (_, removed) => faults.Add($"<!--{removed.Comment.Data}-->");
        sanitiser.Sanitize(html);
        var (once, twice) = (Written(html), Written(Written(html)));
        return once == twice ? faults : [.. faults, $"«{once}» is read again as «{twice}»"];
    }

    /// <summary>What browsers take for a scheme (URL Standard, 4.4): they drop blanks in front, tabs and line ends. What has none is a path of the site, whatever it is called.</summary>
    [GeneratedRegex(@"^[\x00-\x20]*[a-zA-Z]([\t\r\n]*[a-zA-Z0-9+.-])*[\t\r\n]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    private static string Written(string html) => new HtmlParser().ParseDocument($"<body>{html}").Body!.InnerHtml;
}
