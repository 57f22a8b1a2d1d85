namespace StaticNews.Content.Rules;

/// <summary>Mistakes in naming a category, tag, author or story (SN11xx, SN17xx), and in the blocks of the front page (SN16xx).</summary>
public static class TopicRules
{
    public static readonly DiagnosticRule UnknownCategory = new(
        "SN1104", Severity.Error,
        "unknown category «{0}»");

    public static readonly DiagnosticRule MissingCategory = new(
        "SN1150", Severity.Error,
        "the article has no category",
        "add «category:» with one of {0}");

    public static readonly DiagnosticRule UnknownAuthor = new(
        "SN1750", Severity.Error,
        "no file authors/{0}.md");

    public static readonly DiagnosticRule UnknownBlock = new(
        "SN1650", Severity.Warning,
        "the front page asks for the {0} «{1}», which has no articles");

    public static readonly DiagnosticRule SimilarTag = new(
        "SN1154", Severity.Warning,
        "the tag «{0}» is nearly the same as «{1}», so readers find only part of the stories under each",
        "write «{1}» everywhere");
}
