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

    public static readonly DiagnosticRule NotCaptions = new(
        "SN1447", Severity.Warning,
        "browsers show no captions of this file: {0}",
        "save it as «{1}» with the first line «WEBVTT» and times such as 00:01:02.500");

    public static readonly DiagnosticRule CaptionTime = new(
        "SN1448", Severity.Warning,
        "«{0}» is not the time of a caption, and browsers leave it out",
        "write it as «00:01:02.500 --> 00:01:05.000»");

    public static readonly DiagnosticRule CaptionOrder = new(
        "SN1449", Severity.Warning,
        "this caption {0}",
        "correct its times: captions follow one another, and each ends after it begins");

    public static readonly DiagnosticRule NoCaptions = new(
        "SN1450", Severity.Warning,
        "the film has no captions for those who cannot hear it",
        "put «{0}» beside it; one with the single line «WEBVTT» says that nothing is spoken");
}
