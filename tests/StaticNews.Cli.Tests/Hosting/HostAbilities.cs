namespace StaticNews.Cli.Tests.Hosting;

/// <summary>What a host cannot do, as its documentation says, and what readers find there instead.</summary>
internal sealed record HostAbilities
{
    /// <summary>Whether an old address is left to the page that lies there.</summary>
    public Func<Question, bool> LeavesToPage { get; private init; } = _ => false;

    /// <summary>Whether old addresses in a query lead on.</summary>
    public bool KnowsQueries { get; private init; }

    /// <summary>Whether what was withdrawn is answered with 410.</summary>
    public bool SaysGone { get; private init; }

    /// <summary>Whether it sends a header, by the header's name and for a question.</summary>
    public Func<string, Question, bool> Sends { get; private init; } = (_, _) => false;

    /// <summary>Whether pages say themselves what they may load, because the host does not.</summary>
    public bool HasPolicyInPage { get; private init; }

    public static HostAbilities Of(string host) => host switch
    {
        "netlify" => new() { LeavesToPage = HasBlank, KnowsQueries = true, SaysGone = true, Sends = (_, question) => !question.IsOfManyFeeds },
        "cloudflare" => new() { Sends = (_, _) => true },
        "s3" => new() { Sends = (name, _) => name == "Cache-Control", HasPolicyInPage = true },
        "gitlab-pages" => new() { LeavesToPage = question => HasBlank(question) || !question.To!.StartsWith('/'), HasPolicyInPage = true },
        "github-pages" => new() { LeavesToPage = _ => true, HasPolicyInPage = true },
        "none" => new() { LeavesToPage = _ => true },
        _ => throw new ArgumentOutOfRangeException(nameof(host), host, null),
    };

    /// <summary>The question with the answer that is right at this host.</summary>
    public Question Expected(Question question)
    {
        var sent = question.Header is { } header && !Sends(header.Name, question) ? question with { Header = null } : question;
        return sent switch
        {
            { Status: "301", IsInQuery: true } when !KnowsQueries => new(sent.Target, sent.Target.StartsWith("/?", StringComparison.Ordinal) ? "200" : "404"),
            { Status: "301" } when LeavesToPage(sent) => PageAt(sent, $"content=\"0; url={sent.To!.Split('?')[0]}\""),
            { Status: "410" } when !SaysGone => PageAt(sent, sent.Says),
            _ => sent,
        };
    }

    /// <summary>A page lies in a folder, so whoever asks without the final slash is sent there.</summary>
    private static Question PageAt(Question question, string? says)
    {
        var path = question.Target.Split('?')[0];
        return path.EndsWith('/') || Path.HasExtension(path) ? new(question.Target, "200") { Says = says } : new(question.Target, "3xx") { To = path + "/" };
    }

    /// <summary>Netlify and GitLab Pages cannot match a blank.</summary>
    private static bool HasBlank(Question question) => question.IsLeftToItsPage;
}
