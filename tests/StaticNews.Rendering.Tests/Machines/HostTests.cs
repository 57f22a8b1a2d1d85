using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Machines.Hosts;
using StaticNews.Site;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class HostTests
{
    [Theory]
    [InlineData(HostKind.Netlify, "https://orsk.example/", "netlify")]
    [InlineData(HostKind.Cloudflare, "https://orsk.example/repo/", "cloudflare")]
    public void A_host_is_told_of_redirects_and_headers(HostKind host, string url, string golden)
    {
        var outlet = Moved(host);
        outlet.Settings = outlet.Settings with { Url = new Uri(url) };

        Golden.Verify(outlet.Read("/_redirects") + "\n" + outlet.Read("/_headers"), golden + ".txt");
    }

    [Theory]
    [InlineData(HostKind.Nginx, "/_nginx.conf", "nginx")]
    [InlineData(HostKind.Apache, "/.htaccess", "apache")]
    [InlineData(HostKind.Caddy, "/_Caddyfile", "caddy")]
    public void A_server_is_told_the_same_in_its_own_language(HostKind host, string file, string golden)
    {
        var outlet = Moved(host);
        outlet.Settings = outlet.Settings with { Url = new Uri("https://orsk.example/repo/"), Compress = true };

        Golden.Verify(outlet.Read(file), golden + ".txt");
    }

    [Fact]
    public void Cloudflare_is_told_to_forget_a_header_that_a_later_rule_replaces_because_it_joins_them()
    {
        var rules = Moved(HostKind.Cloudflare).Read("/_headers").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var repeated = rules.Where(line => line[0] == ' ' && !line.StartsWith("  !", StringComparison.Ordinal)).Select(line => line.Trim().Split(':')[0])
            .GroupBy(name => name).Where(group => group.Count() > 1 && group.Key != "Content-Type").Select(group => "  ! " + group.Key);

        Assert.Equal(["  ! Cache-Control"], repeated);
        Assert.Contains("  ! Cache-Control", rules);
        Assert.All(rules, line => Assert.True(line.Length < 2000, line));
    }

    [Fact]
    public void Cloudflare_reads_two_thousand_redirects_and_the_outlet_is_told_of_more()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Host = HostKind.Cloudflare };
        outlet.Redirects.AddRange(Enumerable.Range(1, 2003).Select(number => new LinkedRedirect($"/old/{number}/", "/2024/07/04/most/")));

        Assert.Equal(2000, outlet.Read("/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var told = HostLimits.Check(outlet.Link(), new Addresses(outlet.Settings)).Single();
        Assert.StartsWith("input/site.yml:1:1: warning SN1516: there are 2003 redirects, and Cloudflare Pages reads 2000: the other 3 ", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Gitlab_pages_leads_on_from_a_thousand_old_addresses_and_pages_from_the_rest()
    {
        var outlet = Moved(HostKind.GitlabPages);
        outlet.Settings = outlet.Settings with { Url = new Uri("https://orsk.gitlab.io/news/") };
        outlet.Redirects.AddRange(Enumerable.Range(1, 1003).Select(number => new LinkedRedirect($"/old/{number}/", "/2024/07/04/most/")));

        var (plan, rules) = (outlet.Plan(), outlet.Read("/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(1000, rules.Length);
        Assert.Equal(("/news/old/1/ /news/2024/07/04/most/ 301", "/news/old/1000/ /news/2024/07/04/most/ 301"), (rules[0], rules[^1]));
        Assert.DoesNotContain("/_headers", plan.Keys);
        var told = HostLimits.Check(outlet.Link(), new Addresses(outlet.Settings)).Single();
        Assert.StartsWith("input/site.yml:1:1: warning SN1516: there are 1003 redirects, and GitLab Pages reads 1000: the other 3 ", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Gitlab_pages_is_given_no_more_rules_than_it_has_room_for()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Host = HostKind.GitlabPages };
        outlet.Redirects.AddRange(Enumerable.Range(1, 900).Select(number => new LinkedRedirect($"/старый-адрес-{new string('а', 40)}-{number}/", "/2024/07/04/most/")));

        Assert.InRange(Encoding.UTF8.GetByteCount(outlet.Read("/_redirects")), 65_000, 65_536);
    }

    [Fact]
    public void S3_is_told_only_what_an_object_can_hold()
    {
        var outlet = Moved(HostKind.S3);

        var headers = outlet.Read("/_headers").Split('\n').Where(line => line.StartsWith(' ')).Select(line => line.Trim().Split(':')[0]);
        Assert.Equal(["Cache-Control", "Content-Type"], headers.Distinct());
        Assert.All(outlet.Read("/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^/[^ ]+ [^ ]+ 301$", line));
    }

    [Theory]
    [InlineData(HostKind.Netlify, "")]
    [InlineData(HostKind.Cloudflare, "  ! Content-Security-Policy\n")]
    public void The_editor_in_the_browser_has_a_policy_of_its_own_and_is_found_by_nobody(HostKind host, string forget)
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Host = host, WebEditor = new WebEditorSettings(GitService.Gitlab, new Uri("https://git.orsk.example/"), "orsk/news") };

        var rule = outlet.Read("/_headers").Split("/admin/*\n")[1];

        Assert.StartsWith(forget + "  Content-Security-Policy: default-src 'none'; script-src 'self'; ", rule, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' blob: data: https://git.orsk.example; ", rule, StringComparison.Ordinal);
        Assert.Contains("  X-Robots-Tag: noindex\n", rule, StringComparison.Ordinal);
        Assert.Contains("\"admin\":\"/admin/\"", outlet.Read("/sw.js"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HostKind.Netlify)]
    [InlineData(HostKind.Cloudflare)]
    public void Subscribers_learn_of_the_hub_before_they_read_a_feed(HostKind host)
    {
        var outlet = RichOutlet.Make();
        outlet.Settings = outlet.Settings with { Host = host };

        var rules = outlet.Read("/_headers");

        Assert.Contains("\n/feed.xml\n  Link: <https://hub.example/>; rel=\"hub\", <https://orsk.example/feed.xml>; rel=\"self\"\n", rules, StringComparison.Ordinal);
        Assert.Contains(host == HostKind.Netlify ? "<https://orsk.example/obshchestvo/atom.xml>" : "<https://orsk.example/:kind/:topic/atom.xml>", rules, StringComparison.Ordinal);
        var paths = rules.Split('\n').Where(line => line.StartsWith('/')).ToArray();
        Assert.Equal(paths.Distinct(), paths);
        Assert.InRange(paths.Length, 1, 100);
    }

    [Fact]
    public void Github_pages_is_told_to_publish_files_that_begin_with_an_underscore()
    {
        var plan = Moved(HostKind.GithubPages).Plan();

        Assert.Equal("", SmallOutlet.Draw(plan["/.nojekyll"]));
        Assert.DoesNotContain("/_headers", plan.Keys);
    }

    [Fact]
    public void A_host_without_rules_gets_no_files() =>
        Assert.DoesNotContain(Moved(HostKind.None).Plan().Keys, route => route.StartsWith("/_", StringComparison.Ordinal) || route == "/.nojekyll");

    [Theory]
    [InlineData("/2024/07/04/Most/", "/2024/07/04/most/")]
    [InlineData("/o-nas", "/o-nas/")]
    public void A_rule_never_leads_in_a_circle(string from, string to)
    {
        var outlet = new SmallOutlet();
        outlet.Redirects.Add(new LinkedRedirect(from, to));

        Assert.DoesNotContain("/_redirects", outlet.Plan().Keys);
    }

    [Fact]
    public void Of_the_rules_for_one_address_that_which_asks_for_most_of_the_query_comes_first()
    {
        var outlet = new SmallOutlet();
        outlet.Redirects.Add(new LinkedRedirect("/old.php", "/"));
        outlet.Redirects.Add(new LinkedRedirect("/old.php?id=1", "/tags/"));
        outlet.Redirects.Add(new LinkedRedirect("/old.php?id=1&x=2", "/authors/"));

        Assert.Equal(
            ["/old.php id=1 x=2 /authors/ 301!", "/old.php id=1 /tags/ 301!", "/old.php / 301!"],
            outlet.Read("/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Pictures_of_another_host_are_allowed_only_where_a_page_shows_one()
    {
        var outlet = new SmallOutlet();
        var article = outlet.Add("most", "Мост", "2024-07-04 09:30");
        Assert.Contains("img-src 'self';", outlet.Read("/_headers"), StringComparison.Ordinal);

        var picture = new Picture(new Located<string>("https://photos.example/most.jpg", default), null, null, null, null);
        article.Picture = new LinkedPicture(picture, null, "https://photos.example/most.jpg");

        Assert.Contains("img-src 'self' https:;", outlet.Read("/_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void Analytics_may_be_loaded_and_reported_to_and_nothing_else()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Analytics = "https://stat.example/count.js" };

        var policy = outlet.Read("/_headers");

        Assert.Contains("script-src 'self' https://stat.example;", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' https://stat.example;", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, "robots-all.txt")]
    [InlineData(true, false, "robots-search.txt")]
    [InlineData(false, true, "robots-training.txt")]
    [InlineData(false, false, "robots-none.txt")]
    public void An_outlet_chooses_between_search_and_training(bool search, bool training, string golden)
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Robots = new RobotsSettings(search, training) };

        Golden.Verify(outlet.Read("/robots.txt"), golden);
    }

    private static SmallOutlet Moved(HostKind host)
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Host = host };
        outlet.Redirects.Add(new LinkedRedirect("/?p=12", "/2024/07/04/most/"));
        outlet.Redirects.Add(new LinkedRedirect("/kontakty/", "https://elsewhere.example/контакты/"));
        outlet.Redirects.Add(new LinkedRedirect("/новости/новый мост*/", "/2024/07/04/most/"));
        return outlet;
    }
}
