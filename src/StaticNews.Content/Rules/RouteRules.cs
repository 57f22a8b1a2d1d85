namespace StaticNews.Content.Rules;

/// <summary>Mistakes in addresses: two documents at one address, redirects that lead nowhere (SN15xx).</summary>
public static class RouteRules
{
    public static readonly DiagnosticRule Collision = new(
        "SN1501", Severity.Error,
        "the address {0} is already taken by {1}",
        "give one of the two another «slug:» or «permalink:»");

    public static readonly DiagnosticRule CaseCollision = new(
        "SN1502", Severity.Error,
        "the address {0} differs only by capital letters from {2} of {1}, and many disks and hosts take them for one",
        "give one of the two another «slug:» or «permalink:»");

    public static readonly DiagnosticRule FileAgainstFolder = new(
        "SN1503", Severity.Error,
        "the address {0} cannot stand beside {2} of {1}: one name would be a file and a folder",
        "give one of the two another address");

    public static readonly DiagnosticRule Reserved = new(
        "SN1504", Severity.Error,
        "the address {0} belongs to {1}",
        "choose another «slug:» or «permalink:»");

    public static readonly DiagnosticRule StaticCollision = new(
        "SN1505", Severity.Error,
        "the file would overwrite {0}, which belongs to {1}",
        "rename or remove it");

    public static readonly DiagnosticRule InvalidPath = new(
        "SN1506", Severity.Error,
        "«{0}» is not a path of this site",
        "write a path that begins with a slash and then a letter or a digit, and has no «?», «#», «\\» or «..», such as /2024/07/04/most/");

    public static readonly DiagnosticRule UnknownPlaceholder = new(
        "SN1507", Severity.Error,
        "«permalink:» knows no {{{0}}}",
        "use {1}");

    public static readonly DiagnosticRule PatternNamesNoArticle = new(
        "SN1508", Severity.Error,
        "with the permalink «{0}» all articles of a day, month or category would share one address",
        "add {{slug}} or {{id}} to it");

    public static readonly DiagnosticRule RedirectOverPage = new(
        "SN1510", Severity.Warning,
        "the redirect from {0} is left out, because {1} lives there",
        "remove the redirect, or give the page another address");

    public static readonly DiagnosticRule DuplicateRedirect = new(
        "SN1511", Severity.Warning,
        "{0} is already redirected to {1} by {2}, which is what counts",
        "keep one of the two");

    public static readonly DiagnosticRule RedirectLoop = new(
        "SN1512", Severity.Error,
        "the redirect from {0} leads back to itself: {1}",
        "let one of them lead to a page");

    public static readonly DiagnosticRule RedirectToNothing = new(
        "SN1513", Severity.Warning,
        "the redirect from {0} leads to {1}, where there is nothing");

    public static readonly DiagnosticRule AddressVanished = new(
        "SN1514", Severity.Error,
        "the address {0} was published and would now lead nowhere: «{1}» is not on the site any more",
        "bring it back; or add a line to redirects.yml: «{0}: {2}» where it lives now, «{0}: gone» where it was withdrawn");

    public static readonly DiagnosticRule NoRegisterLine = new(
        "SN1515", Severity.Error,
        "«{0}» is no line of the register of addresses",
        "take the line out; the program writes this file itself");

    public static readonly DiagnosticRule TooManyRedirects = new(
        "SN1516", Severity.Warning,
        "there are {0} redirects, and {1} reads {2}: the other {3} old addresses lead on by a page, not by the host",
        "remove redirects that nobody follows any more, or choose another «host:»");

    public static readonly DiagnosticRule RegisterTooLarge = new(
        "SN1517", Severity.Error,
        "the register of addresses has {0} MB, more than {1} MB",
        "bring back an earlier version of it; the program adds to that what was published since");
}
