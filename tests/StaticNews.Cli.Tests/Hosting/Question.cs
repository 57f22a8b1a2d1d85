namespace StaticNews.Cli.Tests.Hosting;

/// <summary>An address that readers ask for, and what every host must answer.</summary>
/// <param name="Target">As it stands in the request, encoded.</param>
/// <param name="Status">What is answered; 3xx stands for any redirect that hosts add a final slash with.</param>
public sealed record Question(string Target, string Status)
{
    private const string Most = "/2026/11/23/most/";
    private static readonly string Novyi = Encoded("/новости/мост/");

    /// <summary>Where a redirect leads.</summary>
    public string? To { get; init; }

    /// <summary>The media type; one that is text is followed by its charset.</summary>
    public string? Type { get; init; }

    /// <summary>What the page says.</summary>
    public string? Says { get; init; }

    /// <summary>A header and what it holds.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>A header that must not be there.</summary>
    public string? Lacks { get; init; }

    /// <summary>Whether it asks for one of the many feeds that Netlify's rules leave to what stands in the feed.</summary>
    public bool IsOfManyFeeds { get; init; }

    /// <summary>Thirty-odd addresses of <see cref="HostedSite"/>.</summary>
    /// <param name="stylesheet">Path of a hashed file.</param>
    public static IReadOnlyList<Question> All(string stylesheet) =>
    [
        new("/", "200") { Type = "text/html", Says = "Орск.today", Header = ("Content-Security-Policy", "default-src 'none'") },
        new("/", "200") { Header = ("Cache-Control", "max-age=120") },
        new("/", "200") { Header = ("X-Content-Type-Options", "nosniff") },
        new("/", "200") { Header = ("Strict-Transport-Security", "max-age=31536000") },
        new("/", "200") { Header = ("Permissions-Policy", "camera=()") },
        new(Most, "200") { Type = "text/html", Says = "Мост" },
        new(Most.TrimEnd('/'), "3xx") { To = Most },
        new(Most + "index.html", "200") { Says = "Мост" },
        new(Novyi, "200") { Type = "text/html", Says = "Новый" },
        new(Novyi.Replace("%D0%BC", "%d0%bc", StringComparison.Ordinal), "200") { Says = "Новый" },
        new(Novyi.TrimEnd('/'), "3xx") { To = Novyi },
        new("/staryi/", "301") { To = Most },
        new("/staryi", "301") { To = Most },
        new(Encoded("/старый мост/"), "301") { To = Most },
        new(Encoded("/старый мост"), "301") { To = Most },
        new(Encoded("/цепь-1/"), "301") { To = Most },
        new(Encoded("/цепь-2"), "301") { To = Most },
        new(Encoded("/о-нас (старое)/"), "301") { To = Novyi },
        new("/kontakty.html", "301") { To = "https://elsewhere.example" + Encoded("/контакты/") },
        new(Encoded("/дом-\"Орск\"/"), "301") { To = Most },
        new("/domen.html", "301") { To = "https://xn--e1afmkfd.xn--p1ai/" },
        new("/staryi/?utm_source=vk", "301") { To = Most + "?utm_source=vk" },
        new("/?p=12", "301") { To = Most },
        new("/?p=99", "200") { Says = "Орск.today" },
        new("/story.php?id=7", "301") { To = Novyi },
        new("/otozvano/", "410") { Type = "text/html", Says = "Материал снят с публикации" },
        new(Encoded("/отозвано"), "410") { Type = "text/html" },
        new("/no-such/", "404") { Type = "text/html", Says = "404" },
        new(Encoded("/нет такого/"), "404") { Type = "text/html" },
        new("/feed.xml/x", "404"),
        new("/assets/", "404"),
        new("/_redirects", "404"),
        new(stylesheet, "200") { Type = "text/css", Header = ("Cache-Control", "max-age=31536000, immutable") },
        new(stylesheet, "200") { Header = ("X-Content-Type-Options", "nosniff") },
        new("/feed.xml", "200") { Type = "application/xml" },
        new("/atom.xml", "200") { Type = "application/xml" },
        new("/feed.xml", "200") { Header = ("Link", Subscribed("/feed.xml")) },
        new("/corrections/atom.xml", "200") { Header = ("Link", Subscribed("/corrections/atom.xml")) },
        new(Encoded("/новости/feed.json"), "200") { Header = ("Link", Subscribed(Encoded("/новости/feed.json"))), IsOfManyFeeds = true },
        new("/gorod/feed.xml", "200") { Header = ("Link", Subscribed("/gorod/feed.xml")) },
        new("/tags/most/feed.xml", "200") { Header = ("Link", Subscribed("/tags/most/feed.xml")), IsOfManyFeeds = true },
        new("/", "200") { Lacks = "Link" },
        new("/gorod/feed.json", "200") { Type = "application/feed+json" },
        new("/opensearch.xml", "200") { Type = "application/opensearchdescription+xml" },
        new("/manifest.webmanifest", "200") { Type = "application/manifest+json" },
        new("/sitemap.xml", "200") { Type = "application/xml" },
        new(Encoded("/документы/план.txt"), "200") { Type = "text/plain", Says = "План" },
        new("/admin/", "200") { Header = ("Content-Security-Policy", "https://api.github.com") },
        new("/admin/", "200") { Header = ("X-Robots-Tag", "noindex") },
    ];

    /// <summary>Some hosts pass the query on even where it was the old address.</summary>
    private string Query => Target.IndexOf('?', StringComparison.Ordinal) is var mark and > 0 ? Target[mark..] : "";

    /// <summary>Netlify cannot match a blank, so the page at such an address leads on.</summary>
    public bool IsLeftToItsPage => Status == "301" && Target.Contains("%20", StringComparison.Ordinal);

    /// <summary>Whether the old address is that of a query, as WordPress had them.</summary>
    public bool IsInQuery => Query.Length > 0 && !Query.Contains("utm_", StringComparison.Ordinal);

    private static string Subscribed(string feed) => $"<https://hub.example/?site=orsk>; rel=\"hub\", <https://orsk.example{feed}>; rel=\"self\"";

    public static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>What is wrong with an answer; empty where nothing is.</summary>
    public IEnumerable<string> Faults(Answer answer)
    {
        var status = Status == "3xx" ? answer.Status is 301 or 302 or 307 or 308 : answer.Status.ToString() == Status;
        if (!status)
        {
            yield return $"{Target}: {answer.Status} instead of {Status}";
        }

        if (To is not null && !SameAddress(To, answer.Header("Location")) && !SameAddress(To + Query, answer.Header("Location")))
        {
            yield return $"{Target}: leads to {answer.Header("Location")} instead of {To}";
        }

        if (Type is not null && !string.Equals(answer.Header("Content-Type"), Type + "; charset=utf-8", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{Target}: is {answer.Header("Content-Type")} instead of {Type}";
        }

        if (Says is not null && !answer.Body.Contains(Says, StringComparison.Ordinal))
        {
            yield return $"{Target}: does not say {Says}";
        }

        if (Header is var (name, value) && !answer.Header(name).Contains(value, StringComparison.Ordinal))
        {
            yield return $"{Target}: {name} is «{answer.Header(name)}» without {value}";
        }

        if (Lacks is not null && answer.Header(Lacks).Length > 0)
        {
            yield return $"{Target}: has {Lacks}";
        }
    }

    /// <summary>Hosts may write their own name in front, and encode with small letters.</summary>
    private static bool SameAddress(string wanted, string given) =>
        Uri.TryCreate(new Uri("http://127.0.0.1"), given, out var address)
        && Uri.UnescapeDataString(wanted.StartsWith('/') ? address.PathAndQuery : address.AbsoluteUri) == Uri.UnescapeDataString(wanted);
}
