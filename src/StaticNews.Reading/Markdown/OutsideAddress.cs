using System.Buffers;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// What can be seen to be wrong with an address of another site without asking it: a mistyped beginning, a name that no site can have, the
/// writer's own computer (RFC 3986 section 3; RFC 6761 section 6.3).
/// </summary>
internal static class OutsideAddress
{
    private const string Http = "http";
    private const string Https = "https";
    private const int LongestScheme = 7;

    /// <summary>How near to «http» others are that are right: «ftp» is no mistake.</summary>
    private static readonly string[] KnownNearHttp = ["ftp", "ftps", "sftp"];

    private static readonly SearchValues<char> EndsOfHost = SearchValues.Create("/?#");
    private static readonly SearchValues<char> NotInHosts = SearchValues.Create(" ,;!\"'()<>|\\^`{}*=&@");

    /// <summary>Reports what is wrong with a target; most have nothing to do with other sites.</summary>
    /// <returns>The target, with its beginning put right where that was mistyped.</returns>
    public static string Checked(string target, int offset, Findings findings)
    {
        var letters = target.AsSpan().IndexOfAnyExceptInRange('A', 'z');
        if (letters is < 3 or > LongestScheme || target[letters] is not (':' or '/'))
        {
            return target;
        }

        var scheme = target.AsSpan(0, letters);
        var rest = target[letters..];
        if (BeginsAPage(scheme, rest))
        {
            return WithHostChecked(target, rest[3..], offset, findings);
        }

        if (rest[0] == ':' && Is(scheme, "mailto"))
        {
            CheckMail(target, rest[1..], offset, findings);
        }

        return Meant(scheme.ToString().ToLowerInvariant(), rest) is { } meant ? Mended(target, $"{meant}://{rest.TrimStart(':', '/')}", offset, findings) : target;
    }

    private static string Mended(string target, string mended, int offset, Findings findings)
    {
        findings.Report(MarkdownRules.MistypedScheme, offset, target, mended);
        return mended;
    }

    private static bool BeginsAPage(ReadOnlySpan<char> scheme, string rest) =>
        rest.StartsWith("://", StringComparison.Ordinal) && !rest.StartsWith(":///", StringComparison.Ordinal) && (Is(scheme, Http) || Is(scheme, Https));

    /// <summary>«http» or «https», where an address begins nearly so; <c>null</c> where it begins as something else does.</summary>
    private static string? Meant(string scheme, string rest)
    {
        var isPath = rest[0] == '/' && !rest.StartsWith("//", StringComparison.Ordinal);
        if (isPath || rest.Trim(':', '/').Length == 0)
        {
            return null;
        }

        return scheme is Http or Https ? scheme
            : KnownNearHttp.Contains(scheme, StringComparer.Ordinal) || !rest.Contains("//", StringComparison.Ordinal) ? null
            : EditDistance.Within(1, scheme, Http) is not null && !scheme.EndsWith('s') ? Http
            : EditDistance.Within(2, scheme, Https) is not null ? Https
            : null;
    }

    private static string WithHostChecked(string target, string rest, int offset, Findings findings)
    {
        var end = rest.AsSpan().IndexOfAny(EndsOfHost);
        var authority = end < 0 ? rest : rest[..end];
        if (authority is "http:" or "https:" && rest.Length > authority.Length + 2)
        {
            return Mended(target, rest, offset, findings);
        }

        var host = WithoutPort(authority[(authority.LastIndexOf('@') + 1)..]);
        if (IsOwnComputer(host))
        {
            findings.Report(MarkdownRules.OwnComputer, offset, target, end < 0 ? "/" : rest[end..]);
        }
        else if (!IsHost(host))
        {
            findings.ReportWithCure(MarkdownRules.ImpossibleHost, offset, CureOf(target, host), target);
        }

        return target;
    }

    private static Phrase? CureOf(string target, string host)
    {
        var mended = host.Replace(',', '.').Trim('.').Replace("..", ".", StringComparison.Ordinal);
        return mended != host && IsHost(mended) ? Cures.DidYouMean.With(target.Replace(host, mended, StringComparison.Ordinal)) : null;
    }

    private static void CheckMail(string target, string rest, int offset, Findings findings)
    {
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        var addresses = Uri.UnescapeDataString(question < 0 ? rest : rest[..question]);
        if ((addresses.Length > 0 || question < 0) && !Array.TrueForAll(addresses.Split(','), address => EmailAddress.IsOne(address.Trim())))
        {
            findings.Report(MarkdownRules.NoMailbox, offset, target);
        }
    }

    private static string WithoutPort(string authority) =>
        authority.LastIndexOf(':') is var colon and >= 0 && !authority.EndsWith(']') ? authority[..colon] : authority;

    private static bool IsOwnComputer(string host) =>
        Is(host, "localhost") || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) || host.StartsWith("127.", StringComparison.Ordinal) || host is "0.0.0.0" or "[::1]";

    /// <summary>Whether a name of the internet can be written so: parts between dots, two at least, in any script.</summary>
    private static bool IsHost(string host) =>
        (host.StartsWith('[') && host.EndsWith(']'))
        || (host.Contains('.', StringComparison.Ordinal) && !host.Contains("..", StringComparison.Ordinal) && host[0] is not '.' && host[^1] is not '-'
            && !host.AsSpan().ContainsAny(NotInHosts));

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
