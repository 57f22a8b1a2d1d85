using System.Net;
using System.Text.RegularExpressions;

namespace StaticNews.Browser.Tests;

/// <summary>Every address that a built page names is there, at the root of a host and under a path of it.</summary>
public sealed partial class LinkTests(DemoSite demo)
{
    [Fact]
    public Task No_page_names_an_address_that_is_not_there() => CheckAsync(demo.Built, null);

    [Fact]
    public async Task No_page_below_a_path_names_an_address_that_is_not_there()
    {
        const string Address = "https://user.example/repo/";
        await using var site = await BuiltSite.BuildAsync(Address);
        await CheckAsync(site, Address);
    }

    [Fact]
    public void An_anchor_that_a_page_links_to_is_in_that_page()
    {
        var pages = demo.Built.Pages.ToDictionary(path => "/" + path, path => File.ReadAllText(Path.Combine(demo.Built.Folder, path, "index.html")), StringComparer.Ordinal);

        var missing = pages.SelectMany(page => Targets(page.Value, null)
            .Select(target => new Uri(new Uri("http://site" + page.Key), target))
            .Where(target => target.Host == "site" && target.Fragment.Length > 1 && pages.ContainsKey(target.AbsolutePath))
            .Where(target => !pages[target.AbsolutePath].Contains($"id=\"{Uri.UnescapeDataString(target.Fragment[1..])}\"", StringComparison.Ordinal))
            .Select(target => $"{page.Key}: {target.PathAndQuery}{target.Fragment}"));

        Assert.Empty(missing);
    }

    private static async Task CheckAsync(BuiltSite site, string? address)
    {
        using var client = new HttpClient();
        var answers = new Dictionary<string, HttpStatusCode>(StringComparer.Ordinal);
        var broken = new List<string>();

        foreach (var page in site.Pages.Append("404.html"))
        {
            var file = Path.Combine(site.Folder, page.EndsWith(".html", StringComparison.Ordinal) ? page : page + "index.html");
            foreach (var target in Targets(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), address))
            {
                var path = new Uri(new Uri(site.Host + site.Prefix + page), target).GetLeftPart(UriPartial.Query);
                if (!path.StartsWith(site.Host, StringComparison.Ordinal))
                {
                    continue;
                }

                if (!answers.TryGetValue(path, out var answer))
                {
                    using var response = await client.GetAsync(new Uri(path), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
                    answers[path] = answer = response.StatusCode;
                }

                broken.AddRange(answer == HttpStatusCode.OK ? [] : [$"{page}: {target} {answer}"]);
            }
        }

        Assert.Empty(broken);
        Assert.True(answers.Count > 200, "too few addresses to be all of them");
    }

    /// <summary>What links, scripts, pictures, films and refreshes name; the site's own absolute addresses as paths.</summary>
    private static IEnumerable<string> Targets(string html, string? address) => Attribute().Matches(html)
        .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
        .Select(target => address is not null && target.StartsWith(address, StringComparison.Ordinal) ? new Uri(target).PathAndQuery : target)
        .Where(target => !target.StartsWith("mailto:", StringComparison.Ordinal) && !target.StartsWith("tel:", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("\\s(?:href|src|poster|data-fresh|content=\"0; url)=\"?([^\"]+)\"")]
    private static partial Regex Attribute();
}
