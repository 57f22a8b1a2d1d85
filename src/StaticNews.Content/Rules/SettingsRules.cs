namespace StaticNews.Content.Rules;

/// <summary>Mistakes in site.yml and redirects.yml (SN16xx).</summary>
public static class SettingsRules
{
    public static readonly DiagnosticRule NoSettings = new(
        "SN1601", Severity.Error,
        "there is no site.yml",
        "create it with the two lines «title: Name of the outlet» and «url: https://example.org/»");

    public static readonly DiagnosticRule MissingKey = new(
        "SN1602", Severity.Error,
        "site.yml has no «{0}»",
        "add the line «{0}: {1}»");

    public static readonly DiagnosticRule NotAbsoluteUrl = new(
        "SN1603", Severity.Error,
        "«{0}» is not the absolute address of a site",
        "write «url: {1}»");

    public static readonly DiagnosticRule UnknownTimeZone = new(
        "SN1604", Severity.Error,
        "unknown time zone «{0}»");

    public static readonly DiagnosticRule UnknownKey = new(
        "SN1605", Severity.Warning,
        "«{0}» is no setting");

    public static readonly DiagnosticRule DuplicateCategory = new(
        "SN1606", Severity.Error,
        "the category «{0}» stands here twice",
        "delete one of the two, or give it another slug");

    public static readonly DiagnosticRule PermalinkWithoutSlug = new(
        "SN1607", Severity.Error,
        "the permalink «{0}» gives many articles one address",
        "let it contain {{slug}}, as in /{{year}}/{{month}}/{{day}}/{{slug}}/");

    public static readonly DiagnosticRule UnknownPlaceholder = new(
        "SN1608", Severity.Error,
        "the permalink has an unknown part «{0}»");

    public static readonly DiagnosticRule UnknownChoice = new(
        "SN1609", Severity.Error,
        "«{0}» cannot be «{1}»");

    public static readonly DiagnosticRule InvalidCategorySlug = new(
        "SN1610", Severity.Error,
        "the category slug «{0}» cannot be part of an address",
        "write «slug: {1}»");

    public static readonly DiagnosticRule NamelessCategory = new(
        "SN1611", Severity.Error,
        "a category without a title",
        "write «- {{slug: obshchestvo, title: Общество}}»");

    public static readonly DiagnosticRule UnknownBlock = new(
        "SN1612", Severity.Error,
        "a block of the front page names no category, tag or story",
        "write «- category: obshchestvo», «- tag: мост» or «- story: novyi-most»");

    public static readonly DiagnosticRule InvalidLanguage = new(
        "SN1613", Severity.Error,
        "«{0}» is not the code of a language",
        "write «language: ru» or «language: en»");

    public static readonly DiagnosticRule NoTimeZones = new(
        "SN1614", Severity.Error,
        "this machine has no time zones, so «{0}» cannot be found",
        "install the package tzdata");

    public static readonly DiagnosticRule InvalidPermalink = new(
        "SN1615", Severity.Error,
        "the permalink «{0}» does not begin with a slash",
        "write «permalink: {1}»");

    public static readonly DiagnosticRule UnknownRule = new(
        "SN1616", Severity.Warning,
        "no message has the code «{0}»");

    public static readonly DiagnosticRule CannotBeLowered = new(
        "SN1617", Severity.Error,
        "«{0}» tells of something that would break the site, so it cannot be «{1}»",
        "delete this line, and mend what {0} tells");

    public static readonly DiagnosticRule EditorWithoutRepository = new(
        "SN1618", Severity.Error,
        "the editor of /admin/ does not know in which repository the site is kept",
        "write its address: «admin: https://github.com/owner/name»");

    public static readonly DiagnosticRule NotRepository = new(
        "SN1619", Severity.Error,
        "«{0}» is not the address of a repository",
        "write «https://github.com/owner/name», or «owner/name» where the service is GitHub");

    public static readonly DiagnosticRule UnknownGitService = new(
        "SN1620", Severity.Error,
        "it cannot be told which service «{0}» is",
        "write «admin: {{repository: {1}, backend: gitlab}}», or «backend: gitea» for Gitea and Forgejo");

    public static readonly DiagnosticRule InvalidRedirectSource = new(
        "SN1621", Severity.Error,
        "«{0}» is not an old path of this site",
        "write it from the site's root, such as «/old-address/: /new-address/»");

    public static readonly DiagnosticRule InvalidRedirectTarget = new(
        "SN1622", Severity.Error,
        "«{0}» has no new address to lead to",
        "write a path such as «/new-address/» or an address with https:// after the colon");

    public static readonly DiagnosticRule NoPullRequests = new(
        "SN1623", Severity.Error,
        "the editor cannot keep drafts in pull requests of {0}",
        "delete «drafts: pull-requests»: what is saved is then published, and a draft is an article with «draft: true»");

    public static readonly DiagnosticRule InvalidIndexNowKey = new(
        "SN1624", Severity.Error,
        "«{0}» cannot be the outlet's key for IndexNow",
        "write 8 to 128 digits and letters from a to f, such as «index-now: {1}»");

    public static readonly DiagnosticRule NoYesNoOrDay = new(
        "SN1625", Severity.Error,
        "«{0}» takes yes, no or a day, and «{1}» is none of them",
        "write «{0}: true» for all articles, or the day since which they get one: «{0}: 2026-01-01»");
}
