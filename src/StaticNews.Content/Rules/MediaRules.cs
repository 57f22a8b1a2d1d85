namespace StaticNews.Content.Rules;

/// <summary>Mistakes in the bytes of pictures and other media (SN144x).</summary>
public static class MediaRules
{
    public static readonly DiagnosticRule Empty = new(
        "SN1441", Severity.Error,
        "the file has no bytes",
        "put it here again; the copy was probably cut short");

    public static readonly DiagnosticRule Damaged = new(
        "SN1442", Severity.Error,
        "the picture is damaged or cut short",
        "put the original here again");

    public static readonly DiagnosticRule WrongExtension = new(
        "SN1443", Severity.Warning,
        "the file is really {0}",
        "rename it to «{1}»");

    public static readonly DiagnosticRule NotAPicture = new(
        "SN1444", Severity.Error,
        "the file is no picture, whatever its name says",
        "put the picture itself here; a saved web page or a link to it often ends up in such a file");

    public static readonly DiagnosticRule TooManyPixels = new(
        "SN1445", Severity.Error,
        "the picture has {0} × {1} pixels, more than {2} megapixels",
        "make it smaller; 2400 pixels in width are enough");

    public static readonly DiagnosticRule NotForBrowsers = new(
        "SN1446", Severity.Warning,
        "browsers do not show {0}",
        "save it as JPEG");
}
