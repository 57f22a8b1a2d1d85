namespace StaticNews.Content.Rules;

/// <summary>Mistakes of designers in templates, locales and theme files (SN20xx).</summary>
public static class ThemeRules
{
    public static readonly DiagnosticRule Syntax = new(
        "SN2001", Severity.Error,
        "the template cannot be read: {0}",
        "close each «{{{{» with «}}}}», and each if, for, capture and func with «{{{{ end }}}}»");

    public static readonly DiagnosticRule UnknownName = new(
        "SN2002", Severity.Error,
        "there is no variable or function «{0}»",
        "correct the name; docs/theme.md tells what templates see");

    public static readonly DiagnosticRule UnknownMember = new(
        "SN2003", Severity.Error,
        "{1} has no «{0}»",
        "correct the name; docs/theme.md tells what templates see");

    public static readonly DiagnosticRule UnknownPartial = new(
        "SN2004", Severity.Error,
        "there is no template «{0}»",
        "add the file {0}.scriban to the theme, or correct the name");

    public static readonly DiagnosticRule PrintedWhole = new(
        "SN2005", Severity.Error,
        "{0} cannot be printed as a whole",
        "print one of its members, such as «.title», or go through it with «for»");

    public static readonly DiagnosticRule IncludeAsValue = new(
        "SN2006", Severity.Error,
        "«include» draws where it stands and gives no value",
        "put it between «capture name» and «end», and use that name");

    public static readonly DiagnosticRule Failed = new(
        "SN2007", Severity.Error,
        "the template fails: {0}",
        "where a value may be absent, ask first with «if», or write «?.» before its member");

    public static readonly DiagnosticRule MissingTemplate = new(
        "SN2008", Severity.Error,
        "the theme lacks {0}",
        "add the file, or take the one of the theme that ships with the program");

    public static readonly DiagnosticRule LocaleSyntax = new(
        "SN2010", Severity.Error,
        "this line of a locale is neither «key: text» nor the start of a group",
        "write «key: text», or «group:» followed by lines indented by two spaces");

    public static readonly DiagnosticRule LocaleDuplicate = new(
        "SN2011", Severity.Error, "the text «{0}» stands twice in this locale", "delete one of the two lines");

    public static readonly DiagnosticRule LocaleLacks = new(
        "SN2012", Severity.Error, "the locale lacks «{0}»", "add a line «{0}: …»");

    public static readonly DiagnosticRule UnknownText = new(
        "SN2013", Severity.Error,
        "the locale {1} has no text «{0}»",
        "add a line «{0}: …» to locales/{1}.yml, or correct the name");

    public static readonly DiagnosticRule UnknownAsset = new(
        "SN2020", Severity.Error,
        "the theme has no file «{0}»",
        "add the file, or correct its name");

    public static readonly DiagnosticRule ImportCycle = new(
        "SN2021", Severity.Error,
        "«{0}» imports itself by way of other files",
        "take what both need into a third file");

    public static readonly DiagnosticRule UnknownSetting = new(
        "SN2030", Severity.Warning,
        "theme.yml has no setting «{0}»");

    public static readonly DiagnosticRule KeysExpected = new(
        "SN2031", Severity.Error,
        "«{0}» is a group of settings",
        "write «{0}:» and below it, indented by two spaces, lines such as «{1}»");

    public static readonly DiagnosticRule NoColor = new(
        "SN2032", Severity.Error,
        "«{0}» has no colour",
        "write it in quotes, «{0}: \"#0b57a4\"»: without them everything after # is a comment");

    public static readonly DiagnosticRule InvalidColor = new(
        "SN2033", Severity.Error,
        "«{0}» is no colour",
        "write six digits from 0 to f after a #, such as «\"#0b57a4\"»");

    public static readonly DiagnosticRule UnknownRole = new(
        "SN2034", Severity.Error,
        "the theme gives no colour to «{0}»",
        "take a role of css/tokens/roles.css; docs/theme.md lists them");

    public static readonly DiagnosticRule LowContrast = new(
        "SN2035", Severity.Warning,
        "«{0}» on «{1}» ({2}) has a contrast of {3} : 1, and readers need {4} : 1",
        "the nearest colour that passes is «\"{5}\"»");

    public static readonly DiagnosticRule UnknownFont = new(
        "SN2036", Severity.Error,
        "the theme has no font «{0}»",
        "write «system», or add the files fonts/{1}-400.woff2 and fonts/{1}-700.woff2");

    public static readonly DiagnosticRule InvalidLogo = new(
        "SN2037", Severity.Error,
        "«{0}» is no logo whose size can be told",
        "take an SVG with a viewBox or with width and height, or a PNG");

    public static readonly DiagnosticRule UnknownFrontBlock = new(
        "SN2038", Severity.Error,
        "there is no block of the front page «{0}»",
        "add the file partials/front/{0}.scriban, or take one of {1}");

    public static readonly DiagnosticRule NoCardFont = new(
        "SN2039", Severity.Warning,
        "the theme has no font that share cards can be drawn with",
        "add one to fonts/ as a .woff2 file, or remove «share-cards»");

    public static readonly DiagnosticRule CardFontLacks = new(
        "SN2040", Severity.Warning,
        "the theme's fonts have no «{0}», so articles get no share card: {1}, the first of them {2}",
        "add a font with that letter to fonts/ and name it under «fonts» in theme.yml");
}
