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

    public static readonly DiagnosticRule MapNotJson = new(
        "SN1451", Severity.Error,
        "the map cannot be read from here on",
        "save it again from the program that made it; it must be a whole GeoJSON file");

    public static readonly DiagnosticRule NotAMap = new(
        "SN1452", Severity.Error,
        "the file is no map, though it is JSON",
        "export it as GeoJSON");

    public static readonly DiagnosticRule NoCoordinates = new(
        "SN1453", Severity.Error,
        "«{0}» is no place on Earth",
        "write the longitude first and then the latitude, in degrees: [58.56, 51.20]");

    public static readonly DiagnosticRule UnknownGeometry = new(
        "SN1454", Severity.Warning,
        "«{0}» is nothing that a map can show",
        "draw it as a point, a line or an area");

    public static readonly DiagnosticRule MapTooLarge = new(
        "SN1455", Severity.Error,
        "the map has {0} MB, more than {1} MB",
        "leave out what the story does not need, or simplify its lines");

    public static readonly DiagnosticRule MapTooDetailed = new(
        "SN1456", Severity.Warning,
        "the map has more than {0} points; those after this place are left out",
        "simplify its lines");

    public static readonly DiagnosticRule EmptyMap = new(
        "SN1457", Severity.Warning,
        "there is nothing on the map",
        "draw a point, a line or an area on it, and export it again");

    public static readonly DiagnosticRule MapColor = new(
        "SN1458", Severity.Warning,
        "«{0}» is no colour for «{1}», and the theme's own is taken",
        "write it as #c8392c");

    public static readonly DiagnosticRule NoDescription = new(
        "SN1459", Severity.Warning,
        "those who cannot see «{0}» do not learn what it shows",
        "say it in the square brackets before the file; for the picture of the front matter, as «alt:» below «src:»");

    public static readonly DiagnosticRule NoCredit = new(
        "SN1460", Severity.Warning,
        "nothing says who made «{0}»",
        "name them in quotes after the file, as in ({0} \"Photo: …\"); for the picture of the front matter, as «credit:» below «src:»");

    public static readonly DiagnosticRule NoCaptions = new(
        "SN1450", Severity.Warning,
        "the film has no captions for those who cannot hear it",
        "put «{0}» beside it; one with the single line «WEBVTT» says that nothing is spoken");

    public static readonly DiagnosticRule SmallForSharing = new(
        "SN1461", Severity.Warning,
        "«{0}» is {1} pixels wide, too small for the large picture of Google, Telegram and social networks",
        "take the original; {2} pixels or more are enough");

    public static readonly DiagnosticRule DrawingTooLarge = new(
        "SN1462", Severity.Error,
        "the drawing has {0} MB, more than {1} MB",
        "simplify its lines, or save it as PNG");

    public static readonly DiagnosticRule CaptionsTooLarge = new(
        "SN1463", Severity.Error,
        "the captions have {0} MB, more than {1} MB",
        "export them anew; those of a whole day of speech are smaller");
}
