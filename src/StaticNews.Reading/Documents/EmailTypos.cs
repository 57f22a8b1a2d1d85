using StaticNews.Content;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>
/// Sees slips in an e-mail address: Cyrillic letters among Latin ones, which look alike and lead nowhere, and the big providers with a letter too
/// many, missing, wrong or swapped.
/// </summary>
internal static class EmailTypos
{
    private static readonly string[] Providers =
        ["gmail.com", "mail.ru", "yandex.ru", "rambler.ru", "inbox.ru", "list.ru", "internet.ru", "icloud.com", "outlook.com", "hotmail.com", "yahoo.com"];

    // Others that are really named so.
    private static readonly string[] Namesakes = ["mail.com", "email.com", "ymail.com", "email.ru", "mail.rs", "list.com", "yandex.ua"];

    /// <summary>What is wrong with an address, with what was probably meant; <c>null</c> where nothing is.</summary>
    public static EmailTypo? Of(string address)
    {
        var domain = address[(address.IndexOf('@') + 1)..].ToLowerInvariant();
        if (MixesScripts(address, domain))
        {
            return new EmailTypo(LookAlikes.ToLatin(address) is { } latin && !latin.AsSpan().ContainsAnyInRange('\u0400', '\u04FF') ? latin : null);
        }

        if (Providers.Contains(domain) || Namesakes.Contains(domain))
        {
            return null;
        }

        var meant = Array.Find(Providers, provider => EditDistance.Within(1, domain, provider) is not null);
        return meant is null ? null : new EmailTypo(address[..^domain.Length] + meant);
    }

    /// <summary>Cyrillic domains exist, whole ones with a Cyrillic ending; the name before them may then be Cyrillic too.</summary>
    private static bool MixesScripts(string address, string domain) =>
        HasCyrillic(domain) ? domain.Any(char.IsAsciiLetter) : HasCyrillic(address);

    private static bool HasCyrillic(string text) => text.AsSpan().ContainsAnyInRange('\u0400', '\u04FF');
}

/// <summary>A slip in an e-mail address.</summary>
/// <param name="Meant">The whole address as it was probably meant; <c>null</c> where nobody can tell.</param>
internal sealed record EmailTypo(string? Meant);
