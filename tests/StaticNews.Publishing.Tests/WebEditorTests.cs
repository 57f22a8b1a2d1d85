using System.Text;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests;

/// <summary>The editor in the browser as it is published, and that nothing of it is where nobody asked for it.</summary>
public sealed class WebEditorTests
{
    private const string Site = """
        -- site.yml --
        title: Орск.today
        url: https://orsk.example/news/
        -- articles/2026/11/most.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        tags: [мост, река]
        ---
        Текст.
        -- articles/draft.md --
        ---
        title: Набросок
        date: 2026-11-23 10:00
        draft: true
        ---
        Текст.

        """;

    [Fact]
    public void One_line_of_site_yml_publishes_it_with_its_licences()
    {
        var output = Build("admin: https://github.com/orsk/news\n");

        var page = Encoding.UTF8.GetString(output.Files["admin/index.html"]);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"мост\"><option value=\"река\">", page, StringComparison.Ordinal);
        Assert.Contains("data-stylesheet=\"/news/assets/css/site.", page, StringComparison.Ordinal);
        Assert.Contains("\"label\": \"Статьи: имя.md\"", Encoding.UTF8.GetString(output.Files["admin/config.json"]), StringComparison.Ordinal);
        Assert.All(["sveltia-cms/LICENSE.txt", "js-yaml/LICENSE.txt"], path => Assert.True(output.Files.ContainsKey("admin/" + path), path));
    }

    [Fact]
    public void Its_program_names_no_server_that_files_would_come_from()
    {
        var program = Encoding.UTF8.GetString(Build("admin: orsk/news\n").Files["admin/sveltia-cms/sveltia-cms.js"]);

        Assert.DoesNotContain("cdn.jsdelivr.net/fontsource", program, StringComparison.Ordinal);
        Assert.DoesNotContain("unpkg.com/@sveltia/cms", program, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_that_line_there_is_nothing_of_it()
    {
        var output = Build("");

        Assert.DoesNotContain(output.Files.Keys, path => path.StartsWith("admin", StringComparison.Ordinal));
        Assert.DoesNotContain("admin", Encoding.UTF8.GetString(output.Files["_headers"]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_list_leads_to_it()
    {
        var output = Build("admin: orsk/news\n");

        Assert.All(["robots.txt", "sitemap.xml", "sitemaps/2026-11.xml"], path =>
            Assert.DoesNotContain("admin", Encoding.UTF8.GetString(output.Files[path]), StringComparison.Ordinal));
    }

    private static MemoryOutput Build(string line)
    {
        var input = MiniSite.Input(Site);
        input.Add("site.yml", Encoding.UTF8.GetString(input.Read("site.yml")).TrimEnd() + "\n" + line);
        var output = new MemoryOutput();
        var report = new Publisher(input, new Rendering.Themes.EmbeddedTheme()).Build(output, new BuildOptions(_ => new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.FromHours(5))));
        Assert.Empty(report.Diagnostics);
        return output;
    }
}
