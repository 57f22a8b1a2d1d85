using System.Collections.Frozen;

namespace StaticNews.Reading.Markdown;

/// <summary>Which HTML elements raw HTML may use, and how they stand in each other.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Void = Set("br hr wbr col");

    private static readonly FrozenSet<string> Phrasing = Set(
        "b i em strong s u sub sup small mark abbr cite q a time span code kbd del ins var samp dfn bdi br wbr");

    private static readonly FrozenSet<string> Text = Set("p h2 h3 h4 h5 h6 pre hr");

    private static readonly FrozenSet<string> Containers = Set(
        "blockquote ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr td th figure figcaption details summary div");

    /// <summary>Elements whose content is not for readers.</summary>
    private static readonly FrozenSet<string> Hidden = Set("script style svg math template canvas select iframe noframes noembed object applet head");

    /// <summary>Elements of HTML that are left out, their content kept; names that are none of HTML's are shown as text.</summary>
    private static readonly FrozenSet<string> Others = Set(
        "html body title meta link base main article section header footer nav aside address hgroup search menu font center big marquee blink "
        + "form input button option optgroup textarea label fieldset legend datalist output progress meter embed param video audio source track picture "
        + "area map frame frameset noscript dialog slot ruby rt rp bdo data basefont dir isindex listing plaintext xmp nobr spacer img image portal path g");

    private static readonly FrozenDictionary<string, string> Renamed = new Dictionary<string, string>
    {
        ["h1"] = "h2",
        ["strike"] = "s",
        ["tt"] = "code",
        ["acronym"] = "abbr",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Parents = new Dictionary<string, string[]>
    {
        ["li"] = ["ul", "ol"],
        ["dt"] = ["dl"],
        ["dd"] = ["dl"],
        ["caption"] = ["table"],
        ["colgroup"] = ["table"],
        ["col"] = ["colgroup"],
        ["thead"] = ["table"],
        ["tbody"] = ["table"],
        ["tfoot"] = ["table"],
        ["tr"] = ["thead", "tbody", "tfoot", "table"],
        ["td"] = ["tr"],
        ["th"] = ["tr"],
        ["figcaption"] = ["figure"],
        ["summary"] = ["details"],
    }.ToFrozenDictionary();

    /// <summary>The element that stands for one that HTML has given up.</summary>
    public static string Modern(string name) => Renamed.GetValueOrDefault(name, name);

    public static bool IsAllowed(string name) => Phrasing.Contains(name) || Text.Contains(name) || Containers.Contains(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsPhrasing(string name) => Phrasing.Contains(name);

    /// <summary>Whether blocks may stand in it, also those of Markdown that follow.</summary>
    public static bool IsContainer(string name) => Containers.Contains(name);

    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>Whether HTML knows the element at all.</summary>
    public static bool IsKnown(string name) => IsAllowed(name) || Hidden.Contains(name) || Others.Contains(name);

    /// <summary>Elements whose start tag is drawn as something of ours.</summary>
    public static bool IsReplaced(string name) => name is "iframe" or "video" or "audio" or "embed" or "img" or "picture";

    /// <summary>The elements it must stand in directly; <c>null</c> where it may stand anywhere.</summary>
    public static string[]? ParentsOf(string name) => Parents.GetValueOrDefault(name);

    /// <summary>Whether only parts of a table may stand directly in it.</summary>
    public static bool IsTableFrame(string name) => name is "table" or "thead" or "tbody" or "tfoot" or "tr" or "colgroup";

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
