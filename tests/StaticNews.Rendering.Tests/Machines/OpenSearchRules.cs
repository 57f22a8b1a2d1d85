using System.Xml.Linq;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What OpenSearch 1.1 (draft 6, «OpenSearch description document») asks, and the length that browsers show.</summary>
internal static class OpenSearchRules
{
    private static readonly XNamespace Spec = "http://a9.com/-/spec/opensearch/1.1/";
    private static readonly (string Element, int Longest)[] Texts = [("ShortName", 16), ("Description", 1024)];

    /// <param name="xml">The file.</param>
    /// <param name="search">Address of the page that searches.</param>
    public static IEnumerable<string> Broken(string xml, string search)
    {
        var root = XDocument.Parse(xml).Root!;
        if (root.Name != Spec + "OpenSearchDescription")
        {
            yield return $"the root is {root.Name}";
        }

        foreach (var (element, longest) in Texts)
        {
            var text = root.Element(Spec + element)?.Value ?? "";
            if (text.Trim() != text || text.Length == 0 || text.Length > longest || text.Contains('<', StringComparison.Ordinal))
            {
                yield return $"«{text}» is no {element}";
            }
        }

        if (root.Elements(Spec + "Url").Select(url => (url.Attribute("type")?.Value, url.Attribute("template")?.Value)).Single() != ("text/html", search + "?q={searchTerms}"))
        {
            yield return "the address to ask is not that of the search";
        }

        if (root.Element(Spec + "InputEncoding")?.Value != "UTF-8" || string.IsNullOrEmpty(root.Element(Spec + "Language")?.Value))
        {
            yield return "encoding or language is missing";
        }
    }
}
