using System.Text.Json;
using StaticNews.Content;
using StaticNews.Reading.WebEditing;
using StaticNews.Testing;

namespace StaticNews.Reading.Tests.WebEditing;

/// <summary>What the editor in the browser is told of a site.</summary>
public sealed class WebEditorConfigTests
{
    private const string Outlet = "title: Орск.today\nurl: https://orsk.example/\ncategories: [{slug: gorod, title: Город}, {slug: dorogi, title: Дороги}]\n";

    [Fact]
    public void Its_forms_are_made_from_the_schemas_and_from_site_yml() =>
        Golden.Verify(Config("admin: https://github.com/orsk/news", "articles/2026/11/most.md", "articles/2026/11/park/index.md", "articles/staraya.md"), "config.json");

    [Theory]
    [InlineData("admin: https://github.com/orsk/news.git", """{"name":"github","repo":"orsk/news"}""")]
    [InlineData("admin: orsk/news", """{"name":"github","repo":"orsk/news"}""")]
    [InlineData("admin: {repository: orsk/news, branch: site, auth: https://sign-in.orsk.example/github/auth}", """{"name":"github","repo":"orsk/news","branch":"site","base_url":"https://sign-in.orsk.example","auth_endpoint":"github/auth"}""")]
    [InlineData("admin: {repository: https://gitlab.com/orsk/sites/news, app-id: 12ab}", """{"name":"gitlab","repo":"orsk/sites/news","api_root":"https://gitlab.com/api/v4","base_url":"https://gitlab.com","app_id":"12ab","auth_type":"pkce"}""")]
    [InlineData("admin: https://codeberg.org/orsk/news", """{"name":"gitea","repo":"orsk/news","api_root":"https://codeberg.org/api/v1","base_url":"https://codeberg.org"}""")]
    [InlineData("admin: {repository: https://git.orsk.example/orsk/news, backend: gitea}", """{"name":"gitea","repo":"orsk/news","api_root":"https://git.orsk.example/api/v1","base_url":"https://git.orsk.example"}""")]
    public void The_address_of_a_repository_tells_the_service(string line, string backend)
    {
        using var config = JsonDocument.Parse(Config(line));

        var told = config.RootElement.GetProperty("backend").EnumerateObject().Where(property => property.Name != "commit_messages");
        Assert.Equal(backend, "{" + string.Join(',', told.Select(property => $"\"{property.Name}\":{property.Value.GetRawText()}")) + "}");
    }

    [Theory]
    [InlineData("admin: {repository: orsk/news, drafts: pull-requests}", "editorial_workflow")]
    [InlineData("admin: {repository: orsk/news, drafts: direct}", "simple")]
    [InlineData("admin: orsk/news", "simple")]
    public void Drafts_wait_in_pull_requests_where_the_outlet_wants_it(string line, string mode)
    {
        using var config = JsonDocument.Parse(Config(line));

        Assert.Equal(mode, config.RootElement.GetProperty("publish_mode").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("admin: false")]
    [InlineData("admin: нет")]
    public void An_outlet_that_says_nothing_has_none(string line) => Assert.Null(Read(line).WebEditor);

    private static string Config(string line, params string[] articles) => WebEditorConfig.Of(Read(line), articles);

    private static SiteSettings Read(string line)
    {
        var reading = InputReader.Read(new MemoryFiles("input/").Add("site.yml", Outlet + line + "\n"), new ReadOptions());
        Assert.Empty(reading.Diagnostics);
        return reading.Site!.Settings;
    }
}
