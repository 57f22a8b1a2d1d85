namespace StaticNews.Content.Rules;

/// <summary>Mistakes in a file as such, whatever it says: unreadable, in a wrong encoding, left in the middle of a merge (SN100x).</summary>
public static class FileRules
{
    public static readonly DiagnosticRule CannotRead = new(
        "SN1001", Severity.Error,
        "the file cannot be read: {0}",
        "check that it still exists and that you may read it");

    public static readonly DiagnosticRule TooLarge = new(
        "SN1002", Severity.Error,
        "the file has {0} MB, more than the {1} MB a text may have",
        "split it, or move what is not text to media/");

    public static readonly DiagnosticRule Empty = new(
        "SN1003", Severity.Error,
        "the file is empty",
        "begin it with {0}, or delete it");

    public static readonly DiagnosticRule NotUtf8 = new(
        "SN1004", Severity.Error,
        "the byte {0} is not UTF-8");

    public static readonly DiagnosticRule Utf16 = new(
        "SN1005", Severity.Error,
        "the file is in UTF-16",
        "save it again with the encoding UTF-8");

    public static readonly DiagnosticRule NulByte = new(
        "SN1006", Severity.Error,
        "a zero byte stands in the text",
        "the file is damaged or no text at all: restore it, or move it to media/");

    public static readonly DiagnosticRule ConflictMarker = new(
        "SN1007", Severity.Error,
        "«{0}» was left behind by a merge conflict",
        "keep one of the two versions and delete the lines «<<<<<<<», «=======» and «>>>>>>>»");

    public static readonly DiagnosticRule Misplaced = new(
        "SN1008", Severity.Warning,
        "nothing reads «{0}», so it is not part of the site");

    public static readonly DiagnosticRule Misnamed = new(
        "SN1009", Severity.Error,
        "nothing reads «{0}»");

    public static readonly DiagnosticRule LinkOutside = new(
        "SN1010", Severity.Error,
        "this is a symbolic link that leads out of the folder, so it is not read",
        "put the file itself in its place");
}
