namespace StaticNews.Content.Rules;

/// <summary>Mistakes in what a document links to or shows: dead links, anchors and files (SN13xx).</summary>
public static class LinkRules
{
    public static readonly DiagnosticRule DeadDocument = new(
        "SN1301", Severity.Error,
        "no file «{0}»")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticRule UnknownPath = new(
        "SN1302", Severity.Warning,
        "nothing on this site has the address «{0}»");

    public static readonly DiagnosticRule UnknownAnchor = new(
        "SN1303", Severity.Warning,
        "no heading or anchor «#{0}» {1}");

    public static readonly DiagnosticRule DifferentCase = new(
        "SN1304", Severity.Warning,
        "«{0}» is spelt «{1}» in fact, and most servers tell capital letters from small ones",
        "write «{1}»");

    public static readonly DiagnosticRule NotPublished = new(
        "SN1305", Severity.Warning,
        "{0} {1}, so nothing can lead to it yet",
        "publish it first, or remove the link");

    public static readonly DiagnosticRule OutsideInput = new(
        "SN1306", Severity.Error,
        "«{0}» leads out of the input folder",
        "put the file into input/ and link to it there");

    public static readonly DiagnosticRule EmptyTarget = new(
        "SN1307", Severity.Warning,
        "the link has no address",
        "write where it leads between the parentheses");

    public static readonly DiagnosticRule AddressWithoutScheme = new(
        "SN1308", Severity.Warning,
        "«{0}» looks like an address elsewhere, but reads as a file of this site",
        "write «{1}»");

    public static readonly DiagnosticRule UnknownRelated = new(
        "SN1309", Severity.Error,
        "no article «{0}» for «related:»")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticRule AmbiguousRelated = new(
        "SN1310", Severity.Warning,
        "«{0}» may mean {1}; the newest is taken",
        "name the article by its path or address");

    public static readonly DiagnosticRule MissingMedia = new(
        "SN1320", Severity.Error,
        "no file «{0}», neither beside the document nor in media/")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticRule MissingSiteFile = new(
        "SN1321", Severity.Warning,
        "no file «{0}» in static/ or media/");

    public static readonly DiagnosticRule NoBaseMap = new(
        "SN1329", Severity.Error,
        "no map «{0}» for «base-map:»");

    public static readonly DiagnosticRule AmbiguousMedia = new(
        "SN1322", Severity.Error,
        "several files are named «{0}»: {1}",
        "name the file with its folder");

    public static readonly DiagnosticRule NotAPicture = new(
        "SN1323", Severity.Warning,
        "«{0}» is not a picture, so it cannot lead the article",
        "name a JPEG, PNG, WebP, AVIF, GIF or SVG file");

    public static readonly DiagnosticRule OutsidePageGone = new(
        "SN1330", Severity.Warning,
        "the page «{0}» is there no more: its site answers {1}",
        "find its new address, or link to a kept copy, such as one of web.archive.org");

    public static readonly DiagnosticRule OutsideSilence = new(
        "SN1331", Severity.Warning,
        "nothing answers at «{0}»: {1}",
        "open the link in a browser; if it stays dead for some days, correct or remove it");
}
