using System.Text.Json;
using StaticNews.Rendering.Themes;

namespace StaticNews.Rendering.Tests.Pages;

/// <summary>The files that the search reads, and how few of them change.</summary>
public sealed class SearchTests
{
    private static readonly EmbeddedTheme Looks = new();

    [Fact]
    public void A_stem_names_its_articles_newest_first_with_their_weights()
    {
        var site = Site(("a", "2024-06-04", "Мост открыт", "О мосте и дороге"), ("b", "2024-07-04", "Дорога", "До моста"));

        using var shard = JsonDocument.Parse(site.Draw("/search/r0.json"));
        int[] bridge = [.. shard.RootElement.GetProperty("мост").EnumerateArray().Select(value => value.GetInt32())];

        var (june, july) = ((124 * 12) + 5, (124 * 12) + 6);
        Assert.Equal([2, ((july << 13) << 2) | 1, (((july - june) << 13) << 2) | 3], bridge);
    }

    [Fact]
    public void A_new_article_touches_the_newest_shards_and_one_file_of_results()
    {
        (string, string, string, string)[] articles = [.. Enumerable.Range(0, 200).Select(i => ($"a{i}", $"{2015 + (i / 24)}-{1 + (i / 2 % 12):00}-0{1 + (i % 2)}", $"Статья {i} о мосте", "Текст"))];
        var (before, after) = (Site(articles), Site([.. articles, ("novaya", "2023-04-09", "Новая статья", "О новом")]));

        var changed = after.Plan.Artefacts.Where(artefact => artefact.Route.Path.StartsWith("/search/", StringComparison.Ordinal))
            .Where(artefact => !before.Has(artefact.Route.Path) || before.FingerprintOf(artefact.Route.Path) != artefact.Fingerprint).Select(artefact => artefact.Route.Path);

        Assert.Equal(["/search/a1479-0.json", "/search/r0.json"], changed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_word_in_the_middle_of_a_text_changes_no_file_of_the_search()
    {
        var (before, after) = (Site(("a", "2024-06-04", "Мост", "Начало\n\nСередина")), Site(("a", "2024-06-04", "Мост", "Начало\n\nДругая середина")));

        Assert.DoesNotContain(after.Plan.Artefacts, artefact =>
            artefact.Route.Path.StartsWith("/search/", StringComparison.Ordinal) && before.FingerprintOf(artefact.Route.Path) != artefact.Fingerprint);
    }

    [Fact]
    public void An_outlet_without_a_search_has_no_link_to_one()
    {
        var site = new DrawnSite("-- site.yml --\ntitle: Орск.today\nurl: https://orsk.example/\nsearch: false\n", Looks);

        Assert.DoesNotContain(site.Plan.Artefacts, artefact => artefact.Route.Path.StartsWith("/search/", StringComparison.Ordinal) || artefact.Route.Path == "/opensearch.xml");
        Assert.DoesNotContain("/search/", site.Draw("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("/search/", site.Draw("/404.html"), StringComparison.Ordinal);
    }

    private static DrawnSite Site(params (string Name, string Date, string Title, string Text)[] articles) => new(
        "-- site.yml --\ntitle: Орск.today\nurl: https://orsk.example/\n"
        + string.Concat(articles.Select(article => $"-- articles/{article.Name}.md --\n---\ntitle: {article.Title}\ndate: {article.Date}\n---\n{article.Text}\n")), Looks);
}
