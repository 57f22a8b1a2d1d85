namespace StaticNews.Content.Rules;

/// <summary>Mistakes in the Markdown of a body: links, blocks, headings, footnotes and HTML (SN12xx).</summary>
public static class MarkdownRules
{
    public static readonly DiagnosticRule MissingTarget = new(
        "SN1201", Severity.Error,
        "the link «{0}» leads nowhere: nothing stands between its round brackets",
        "write the address or file there, or remove the square and round brackets");

    public static readonly DiagnosticRule DangerousTarget = new(
        "SN1202", Severity.Error,
        "«{0}» is an address that a page must not hold",
        "link to a file of the site or to an address that begins with https://");

    public static readonly DiagnosticRule SpaceInTarget = new(
        "SN1203", Severity.Warning,
        "«{0}» holds spaces, so other programs will not see a link here",
        "write it in angle brackets: (<{0}>), or each space as %20");

    public static readonly DiagnosticRule BackslashInTarget = new(
        "SN1204", Severity.Warning,
        "«{0}» is written with backslashes",
        "write «{1}»");

    public static readonly DiagnosticRule SpaceBeforeTarget = new(
        "SN1205", Severity.Warning,
        "a space stands between the words and the address «{0}», so this is not a link",
        "remove the space between «]» and «(»");

    public static readonly DiagnosticRule ReversedLink = new(
        "SN1206", Severity.Warning,
        "the brackets of the link to «{0}» are the wrong way round",
        "write [{1}]({0})");

    public static readonly DiagnosticRule UnclosedLink = new(
        "SN1207", Severity.Warning,
        "the round bracket of the link to «{0}» is never closed",
        "add «)» after the address");

    public static readonly DiagnosticRule UnknownBlock = new(
        "SN1208", Severity.Error,
        "unknown block «{0}»",
        "write one of: correction, factbox, timeline, warning, live");

    public static readonly DiagnosticRule UnclosedBlock = new(
        "SN1209", Severity.Error,
        "the block «{0}» is never closed",
        "write a line «:::» where it ends");

    public static readonly DiagnosticRule StrayFence = new(
        "SN1210", Severity.Warning,
        "this line «:::» closes no block",
        "remove it, or name a block after the colons: ::: factbox");

    public static readonly DiagnosticRule LiveWithoutTime = new(
        "SN1211", Severity.Error,
        "a live entry must begin with its date and time, not «{0}»",
        "write it as ::: live 2024-07-04 12:40 Headline");

    public static readonly DiagnosticRule EmptyHeading = new(
        "SN1212", Severity.Warning,
        "this heading has no words",
        "write the subhead after the signs «#», or remove the line");

    public static readonly DiagnosticRule TagDropped = new(
        "SN1213", Severity.Warning,
        "the HTML tag <{0}> is not among those that articles may use; it was left out",
        "use Markdown, or set «markdown: {{html: trusted}}» in site.yml if you trust all authors");

    public static readonly DiagnosticRule HandlerDropped = new(
        "SN1214", Severity.Warning,
        "the attribute «{0}» of <{1}> runs a script; it was left out",
        "remove the attribute");

    public static readonly DiagnosticRule FrameDropped = new(
        "SN1215", Severity.Warning,
        "a frame of «{0}» was left out: it is none of YouTube, VK Видео, Rutube, Vimeo, Telegram",
        "link to the page instead");

    public static readonly DiagnosticRule LeftoverShortcode = new(
        "SN1216", Severity.Warning,
        "«{0}» is a tag of another program; readers see it as text",
        "write it in Markdown, or remove it");

    public static readonly DiagnosticRule ShortcodeInTarget = new(
        "SN1217", Severity.Warning,
        "the address «{0}» holds a tag of another program",
        "write the path of the file or page");

    public static readonly DiagnosticRule UnknownFootnote = new(
        "SN1218", Severity.Warning,
        "the footnote «{0}» is not defined, so readers see it as text",
        "add a line «[^{0}]: …» at the end");

    public static readonly DiagnosticRule UnusedFootnote = new(
        "SN1219", Severity.Warning,
        "nothing refers to the footnote «{0}», so it is not shown",
        "write [^{0}] in the text where it belongs");

    public static readonly DiagnosticRule TooTangled = new(
        "SN1220", Severity.Error,
        "brackets, quotes or lists are nested too deeply to be read",
        "look from here on for pasted data");

    public static readonly DiagnosticRule DuplicateId = new(
        "SN1221", Severity.Warning,
        "the id «{0}» is already taken in this text; links to it lead to the first place",
        "give one of the two another id");

    public static readonly DiagnosticRule UnknownTag = new(
        "SN1222", Severity.Warning,
        "<{0}> is no HTML tag; readers see it as text",
        "write it between signs ` if it is code");

    public static readonly DiagnosticRule BlockTagInText = new(
        "SN1223", Severity.Warning,
        "the HTML tag <{0}> cannot stand inside a paragraph; it was left out",
        "begin it on a line of its own after a blank line");

    public static readonly DiagnosticRule LeftoverNote = new(
        "SN1224", Severity.Warning,
        "«{0}» is still in the text: somebody meant to come back here",
        "write what is missing, or delete the mark");

    public static readonly DiagnosticRule SkippedHeading = new(
        "SN1225", Severity.Warning,
        "the heading «{0}» has more signs «#» than its place asks for: there is none a level above it",
        "begin the line with «{1}»");

    public static readonly DiagnosticRule BoldHeading = new(
        "SN1226", Severity.Warning,
        "«{0}» looks like a heading but is only bold: screen readers and the list of headings do not see it",
        "write «{1} {0}»");

    public static readonly DiagnosticRule MistypedScheme = new(
        "SN1227", Severity.Warning,
        "the address «{0}» is mistyped at its beginning",
        "write «{1}»");

    public static readonly DiagnosticRule ImpossibleHost = new(
        "SN1228", Severity.Warning,
        "«{0}» cannot be the address of a site",
        "open the page in a browser and copy its address from there");

    public static readonly DiagnosticRule OwnComputer = new(
        "SN1229", Severity.Warning,
        "«{0}» opens on your own computer only, never at a reader's",
        "write what follows the site's name alone: «{1}»");

    public static readonly DiagnosticRule NoMailbox = new(
        "SN1230", Severity.Warning,
        "«{0}» holds no e-mail address",
        "write it as «mailto:name@example.org»");
}
