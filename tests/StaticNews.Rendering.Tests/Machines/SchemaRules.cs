using System.Globalization;
using System.Text.Json;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>
/// The part of schema.org that pages use, with what Google asks for beyond it, and what no vocabulary validator checks: the form of
/// dates and addresses, and that what is referred to is there.
/// </summary>
internal static class SchemaRules
{
    private const string Article =
        "headline! description image datePublished! dateModified! author! publisher! mainEntityOfPage! articleSection! inLanguage! isAccessibleForFree wordCount "
        + "creditText isBasedOn about correction video";

    private const string News = Article + " dateline";

    /// <summary>Properties by type; what must be there ends in «!».</summary>
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["NewsArticle"] = Words(News),
        ["ReportageNewsArticle"] = Words(News),
        ["AnalysisNewsArticle"] = Words(News),
        ["OpinionNewsArticle"] = Words(News),
        ["ReviewNewsArticle"] = Words(News),
        ["BackgroundNewsArticle"] = Words(News),
        ["AdvertiserContentArticle"] = Words(Article),
        ["LiveBlogPosting"] = Words(Article + " coverageStartTime! coverageEndTime! liveBlogUpdate!"),
        ["BlogPosting"] = Words("headline! datePublished! articleBody url!"),
        ["Person"] = Words("name! url jobTitle description image worksFor sameAs"),
        ["ImageObject"] = Words("url! width height caption creditText"),
        ["VideoObject"] = Words("name! description thumbnailUrl! uploadDate! contentUrl embedUrl duration"),
        ["CorrectionComment"] = Words("text! datePublished!"),
        ["Thing"] = Words("name!"),
        ["BreadcrumbList"] = Words("itemListElement!"),
        ["ItemList"] = Words("itemListElement"),
        ["ListItem"] = Words("position! name item url"),
        ["CollectionPage"] = Words("url! name! description inLanguage publisher mainEntity"),
        ["WebSite"] = Words("url! name! description inLanguage publisher"),
        ["Event"] = Words("name! description startDate! endDate eventStatus eventAttendanceMode location image url isAccessibleForFree offers subjectOf"),
        ["Place"] = Words("name address!"),
        ["Offer"] = Words("price! priceCurrency!"),
        ["NewsMediaOrganization"] = Words(
            "name! description url! legalName email telephone address logo sameAs correctionsPolicy! publishingPrinciples ethicsPolicy ownershipFundingInfo masthead "
            + "noBylinesPolicy verificationFactCheckingPolicy unnamedSourcesPolicy actionableFeedbackPolicy diversityPolicy"),
    };

    private static readonly string[] Dates = ["datePublished", "dateModified", "uploadDate", "coverageStartTime", "coverageEndTime", "startDate", "endDate"];

    private static readonly string[] Addresses =
    [
        "url", "thumbnailUrl", "contentUrl", "logo", "item", "isBasedOn", "sameAs", "correctionsPolicy", "publishingPrinciples", "ethicsPolicy", "ownershipFundingInfo", "masthead",
        "noBylinesPolicy", "verificationFactCheckingPolicy", "unnamedSourcesPolicy", "actionableFeedbackPolicy", "diversityPolicy", "mainEntityOfPage",
    ];

    public static IReadOnlyList<string> Broken(string json)
    {
        using var document = JsonDocument.Parse(json);
        var graph = document.RootElement.GetProperty("@graph");
        var ids = graph.EnumerateArray().Where(node => node.TryGetProperty("@id", out _)).Select(node => node.GetProperty("@id").GetString()!).ToHashSet();
        return [.. graph.EnumerateArray().SelectMany(node => OfNode(node, ids))];
    }

    private static IEnumerable<string> OfNode(JsonElement node, HashSet<string> ids)
    {
        if (!node.TryGetProperty("@type", out var named))
        {
            return ids.Contains(node.GetProperty("@id").GetString()!) ? [] : [$"{node} leads to no node"];
        }

        string[] types = named.ValueKind == JsonValueKind.Array ? [.. named.EnumerateArray().Select(one => one.GetString()!)] : [named.GetString()!];
        if (types.FirstOrDefault(one => !Types.ContainsKey(one)) is { } unknown)
        {
            return [$"the type {unknown} is unknown"];
        }

        var type = string.Join(" and ", types);
        string[] properties = [.. types.SelectMany(one => Types[one])];
        return
        [
            .. properties.Where(name => name.EndsWith('!') && !node.TryGetProperty(name[..^1], out _)).Select(name => $"{type} needs {name[..^1]}"),
            .. node.EnumerateObject().Where(member => member.Name[0] != '@').SelectMany(member => OfMember(type, member, properties, ids)),
            .. type == "BreadcrumbList" ? OfBreadcrumbs(node) : [],
        ];
    }

    private static IEnumerable<string> OfMember(string type, JsonProperty member, string[] properties, HashSet<string> ids)
    {
        if (!properties.Contains(member.Name) && !properties.Contains(member.Name + "!"))
        {
            yield return $"{type} has no {member.Name}";
        }

        foreach (var value in member.Value.ValueKind == JsonValueKind.Array ? [.. member.Value.EnumerateArray()] : new[] { member.Value })
        {
            if (value.ValueKind == JsonValueKind.String && Mistake(member.Name, value.GetString()!) is { } mistake)
            {
                yield return $"{type}: {mistake}";
            }

            foreach (var broken in value.ValueKind == JsonValueKind.Object ? OfNode(value, ids) : [])
            {
                yield return broken;
            }
        }
    }

    private static string? Mistake(string name, string text) =>
        text.Length == 0 ? $"{name} is empty"
        : Dates.Contains(name) && !AtomRules.IsRfc3339(text) && !IsDay(text) ? $"{name} «{text}» is no ISO 8601 date with an offset"
        : Addresses.Contains(name) && !FeedHtml.IsAbsolute(text) ? $"{name} «{text}» is not absolute"
        : null;

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static IEnumerable<string> OfBreadcrumbs(JsonElement list)
    {
        JsonElement[] steps = [.. list.GetProperty("itemListElement").EnumerateArray()];
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i].GetProperty("position").GetInt32() != i + 1 || steps[i].TryGetProperty("item", out _) == (i == steps.Length - 1))
            {
                yield return $"step {i + 1} of the way is not in its place, or has no address where it needs one";
            }
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
