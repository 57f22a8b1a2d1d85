using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Discovery;

/// <summary>
/// <c>/.well-known/security.txt</c> (RFC 9116): whom to tell of a weakness of the site. Where neither site.yml nor the imprint names anybody
/// there is no such file.
/// </summary>
internal static class SecurityText
{
    public static readonly Route Route = new("/.well-known/security.txt");

    private const int MonthsOfQuarter = 3;

    // Less than a year, as section 2.5.5 recommends, and never less than eight months.
    private const int MonthsFromQuarter = 11;

    public static IEnumerable<Artefact> Plan(NewsSite site, Addresses addresses)
    {
        if (Contacts(site.Settings) is { Count: > 0 } contacts)
        {
            yield return SmallFile.Of(Route, Text(site, contacts, addresses));
        }
    }

    /// <summary>The moment at which the file says another date; <c>null</c> where there is no file.</summary>
    public static DateTimeOffset? NextChange(NewsSite site) =>
        Contacts(site.Settings).Count > 0 ? Quarter(site.Now).AddMonths(MonthsOfQuarter) : null;

    private static IReadOnlyList<string> Contacts(SiteSettings settings) =>
        settings.SecurityContacts.Count > 0 ? settings.SecurityContacts : settings.Imprint.Email is { } email ? ["mailto:" + email] : [];

    private static string Text(NewsSite site, IReadOnlyList<string> contacts, Addresses addresses)
    {
        var text = new StringBuilder();
        foreach (var contact in contacts)
        {
            text.Append("Contact: ").Append(Addresses.Outbound(contact) ?? contact).Append('\n');
        }

        text.Append("Expires: ").Append(Quarter(site.Now).AddMonths(MonthsFromQuarter).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'")).Append('\n');
        text.Append("Preferred-Languages: ").Append(site.Settings.Language).Append(site.Settings.Language == "en" ? "" : ", en").Append('\n');
        return text.Append("Canonical: ").Append(addresses.Absolute(Route)).Append('\n').ToString();
    }

    /// <summary>The quarter's beginning, so that the date, and with it the file, changes four times a year.</summary>
    private static DateTimeOffset Quarter(DateTimeOffset now)
    {
        var utc = now.UtcDateTime;
        return new DateTimeOffset(utc.Year, utc.Month - ((utc.Month - 1) % MonthsOfQuarter), 1, 0, 0, 0, TimeSpan.Zero);
    }
}
