namespace StaticNews.Rendering.Tests.Pages;

public sealed class ChangeTests
{
    private const string Most = "/2024/07/04/most/";
    private const string Remont = "/2024/06/30/remont/";
    private const string Futbol = "/2024/07/04/futbol/";

    private static readonly DrawnSite Before = new(Texts.Outlet);

    [Fact]
    public void The_same_input_gives_the_same_fingerprints() => Assert.Empty(Changed(Texts.Outlet));

    [Fact]
    public void A_word_in_a_body_changes_that_page_alone_among_articles()
    {
        var changed = Changed(Texts.Outlet.Replace("Короткий", "Длинный", StringComparison.Ordinal));
        Assert.Contains(Remont, changed);
        Assert.DoesNotContain(Futbol, changed);
        Assert.DoesNotContain("/404.html", changed);
        Assert.DoesNotContain("/obshchestvo/", changed);
    }

    [Fact]
    public void A_headline_changes_the_pages_that_show_it()
    {
        var changed = Changed(Texts.Outlet.Replace("title: Ремонт улицы", "title: Ремонт проспекта", StringComparison.Ordinal));
        Assert.Contains(Remont, changed);
        Assert.Contains(Most, changed);
        Assert.Contains("/2024/06/30/", changed);
        Assert.DoesNotContain(Futbol, changed);
        Assert.DoesNotContain("/sport/", changed);
    }

    [Fact]
    public void A_new_article_leaves_the_pages_of_others_alone()
    {
        var changed = Changed(Texts.Outlet + "\n-- articles/hokkei.md --\n---\ntitle: Хоккей\ndate: 2024-07-20 10:00\ncategory: sport\n---\nСчёт 5:0.");
        Assert.Contains("/", changed);
        Assert.Contains("/sport/", changed);
        Assert.Contains("/fresh.json", changed);
        Assert.DoesNotContain(Most, changed);
        Assert.DoesNotContain("/obshchestvo/", changed);
        Assert.DoesNotContain("/2024/06/", changed);
        Assert.DoesNotContain("/tags/", changed);
    }

    [Fact]
    public void A_setting_that_every_page_shows_changes_every_page()
    {
        var changed = Changed(Texts.Outlet.Replace("16+", "18+", StringComparison.Ordinal));
        Assert.Superset(Before.Pages.ToHashSet(StringComparer.Ordinal), changed);
    }

    [Fact]
    public void A_template_changes_the_pages_it_draws()
    {
        var theme = SmallTheme.Text.Replace("<h1>{{ page.title }}</h1>{{ for topic", "<h1>!{{ page.title }}</h1>{{ for topic", StringComparison.Ordinal);
        Assert.Equal(["/authors/", "/stories/", "/tags/"], Changed(Texts.Outlet, theme).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_partial_for_bodies_changes_pages_with_bodies()
    {
        var changed = Changed(Texts.Outlet, SmallTheme.Text.Replace("<aside class=\"warning\">", "<aside class=\"attention\">", StringComparison.Ordinal));
        Assert.Contains(Most, changed);
        Assert.DoesNotContain("/sport/", changed);
    }

    [Fact]
    public void Where_a_fingerprint_stays_the_bytes_stay()
    {
        var after = new DrawnSite(Texts.Outlet.Replace("Счёт 2:1", "Счёт 3:1", StringComparison.Ordinal));
        var same = Before.Pages.Where(page => after.Has(page) && after.FingerprintOf(page) == Before.FingerprintOf(page)).ToArray();
        Assert.NotEmpty(same);
        Assert.All(same, page => Assert.Equal(Before.Draw(page), after.Draw(page)));
    }

    private static HashSet<string> Changed(string text, string? theme = null)
    {
        var after = new DrawnSite(text, theme is null ? null : StaticNews.Testing.MiniSite.Theme(theme));
        return after.Plan.Artefacts.Select(artefact => artefact.Route.Path)
            .Where(path => !Before.Has(path) || Before.FingerprintOf(path) != after.FingerprintOf(path))
            .ToHashSet(StringComparer.Ordinal);
    }
}
