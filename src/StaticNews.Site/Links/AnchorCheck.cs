using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Naming;

namespace StaticNews.Site.Links;

/// <summary>Checks that what a link names after <c>#</c> is in the document it leads to.</summary>
internal static class AnchorCheck
{
    private const int Shown = 8;

    public static void Check(string fragment, BodyOutline outline, string target, SourceSpan span, List<Diagnostic> report)
    {
        if (fragment.Length <= 1 || fragment == "#top" || fragment.StartsWith("#:~:", StringComparison.Ordinal))
        {
            return;
        }

        var id = ComposedText.Of(Uri.UnescapeDataString(fragment[1..]));
        if (outline.Headings.All(heading => heading.Id != id) && !outline.Anchors.Contains(id))
        {
            report.Add(LinkRules.UnknownAnchor.At(span, CureFor(id, outline), [id, target]));
        }
    }

    private static string CureFor(string id, BodyOutline outline)
    {
        string[] ids = [.. outline.Headings.Select(heading => heading.Id), .. outline.Anchors];
        return new NearestName(ids).To(id) is { } near ? $"did you mean «#{near}»?"
            : ids.Length == 0 ? "it has no headings; leave the anchor out"
            : "there are " + string.Join(", ", ids.Take(Shown).Select(known => $"«#{known}»")) + (ids.Length > Shown ? " and others" : "");
    }
}
