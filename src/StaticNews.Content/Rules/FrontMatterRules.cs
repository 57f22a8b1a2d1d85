namespace StaticNews.Content.Rules;

/// <summary>Mistakes in how front matter and settings are written, before their values mean anything (SN102x–SN105x).</summary>
public static class FrontMatterRules
{
    public static readonly DiagnosticRule Missing = new(
        "SN1021", Severity.Error,
        "no front matter");

    public static readonly DiagnosticRule Unclosed = new(
        "SN1022", Severity.Error,
        "the front matter that begins here is never closed",
        "put a line «{0}» after its last key, before line {1}");

    public static readonly DiagnosticRule DashFence = new(
        "SN1023", Severity.Error,
        "the line «{0}» does not open front matter",
        "write three plain hyphens: «---»");

    public static readonly DiagnosticRule Tab = new(
        "SN1024", Severity.Error,
        "a TAB indents this line",
        "indent with spaces");

    public static readonly DiagnosticRule NoSpaceAfterColon = new(
        "SN1025", Severity.Error,
        "no space after the colon of «{0}:»",
        "write «{1}»");

    public static readonly DiagnosticRule ColonInValue = new(
        "SN1026", Severity.Error,
        "a colon inside a value needs quotes around the value",
        "write «{0}»");

    public static readonly DiagnosticRule QuoteInsideQuotes = new(
        "SN1027", Severity.Error,
        "the quotes close before the value ends",
        "write «{0}»");

    public static readonly DiagnosticRule UnclosedQuote = new(
        "SN1028", Severity.Error,
        "a quote is opened here and never closed",
        "write «{0}»");

    public static readonly DiagnosticRule ReservedStart = new(
        "SN1029", Severity.Error,
        "a value that begins with «{0}» needs quotes",
        "write «{1}»");

    public static readonly DiagnosticRule UnclosedBracket = new(
        "SN1030", Severity.Error,
        "«{0}» is opened here and never closed",
        "write «{1}»");

    public static readonly DiagnosticRule Escape = new(
        "SN1031", Severity.Error,
        "a backslash inside double quotes has a meaning of its own",
        "write «{0}»");

    public static readonly DiagnosticRule NotKeyAndValue = new(
        "SN1032", Severity.Error,
        "«{0}» is not of the form «key: value»");

    public static readonly DiagnosticRule Indentation = new(
        "SN1033", Severity.Error,
        "spaces before «{0}» make it part of the line above",
        "remove them: «{1}»");

    public static readonly DiagnosticRule Yaml = new(
        "SN1034", Severity.Error,
        "this cannot be read as YAML ({0})",
        "write each key as «key: value» on a line of its own, text with special characters in quotes");

    public static readonly DiagnosticRule Toml = new(
        "SN1035", Severity.Error,
        "this cannot be read as TOML ({0})",
        "write «key = \"value\"»");

    public static readonly DiagnosticRule Json = new(
        "SN1036", Severity.Error,
        "this cannot be read as JSON ({0})",
        "write «\"key\": \"value\"», with commas between");

    public static readonly DiagnosticRule NotKeys = new(
        "SN1037", Severity.Error,
        "keys are expected here, not {0}",
        "write each as «key: value» on a line of its own");

    public static readonly DiagnosticRule TooDeep = new(
        "SN1038", Severity.Error,
        "lists and mappings are nested more than {0} deep",
        "write it flatter");

    public static readonly DiagnosticRule Reference = new(
        "SN1039", Severity.Error,
        "YAML anchors, aliases and tags such as «{0}» are not read",
        "write the value itself; put text that begins so in quotes");

    public static readonly DiagnosticRule DuplicateKey = new(
        "SN1040", Severity.Warning,
        "«{0}» stands here again; line {1} is not used",
        "delete one of the two");

    public static readonly DiagnosticRule SwallowedByHash = new(
        "SN1041", Severity.Warning,
        "«{0}» is taken for a comment, because « #» begins one",
        "put the value in quotes: «{1}»");

    public static readonly DiagnosticRule OpeningFence = new(
        "SN1042", Severity.Error,
        "the line «---» above the front matter is missing",
        "put a line «---» before «{0}»");

    public static readonly DiagnosticRule ItemIndentation = new(
        "SN1043", Severity.Error,
        "this item begins at another place of its line than the one in line {1}",
        "put as many spaces before it: «{0}»");
}
