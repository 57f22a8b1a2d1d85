using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Naming;

namespace StaticNews.Site.Links;

/// <summary>Checks that what a link names after <c>#</c> is in the document it leads to.</summary>
internal static class AnchorCheck
{
    private const int Shown = 8;

    public static void Check(string fragment, BodyOutline outline, Phrase place, SourceSpan span, List<Diagnostic> report)
    {
        if (fragment.Length <= 1 || fragment == "#top" || fragment.StartsWith("#:~:", StringComparison.Ordinal))
        {
            return;
        }

        var id = ComposedText.Of(Uri.UnescapeDataString(fragment[1..]));
        if (outline.Headings.All(heading => heading.Id != id) && !outline.Anchors.Contains(id))
        {
            report.Add(LinkRules.UnknownAnchor.At(span, id, place) with { OwnCure = CureFor(id, outline) });
        }
    }

    /// <summary>Footnotes and the way back from them are found by their own marks; nobody links to them by hand.</summary>
    private static bool IsForLinks(string id) =>
        !id.StartsWith("fn-", StringComparison.Ordinal) && !id.StartsWith("fnref-", StringComparison.Ordinal);

    /// <summary>GitHub names a heading by its own letters, this site by Latin ones: the cure knows both.</summary>
    private static Phrase CureFor(string id, BodyOutline outline)
    {
        string[] ids = [.. outline.Headings.Select(heading => heading.Id), .. outline.Anchors.Where(IsForLinks)];
        var names = new NearestName(ids);
        return (names.To(id) ?? names.To(Slug.From(id))) is { } near ? Cures.DidYouMean.With("#" + near)
            : ids.Length == 0 ? Cures.LeaveAnchorOut
            : (ids.Length > Shown ? Cures.AnchorsAndOthers : Cures.Anchors).With(string.Join(", ", ids.Take(Shown).Select(known => $"«#{known}»")));
    }
}
