using System.Text;
using System.Text.RegularExpressions;
using StaticNews.Content;
using StaticNews.Reading.Settings;
using StaticNews.Rendering.Tests.Pages;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Themes.Looks;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Themes;

public sealed class LookTests
{
    private const string Page = "-- pages/about.md --\n---\ntitle: О нас\n---\nТекст.\n";

    [Fact]
    public void One_accent_gives_an_outlet_its_colour_by_day_and_by_night() =>
        Golden.Verify(Sheet("colors: {accent: \"#0b57a4\"}"), "accent.css");

    /// <summary>The stylesheet must say both, because CSS has no «by choice or by the system» for all browsers.</summary>
    [Fact]
    public void Who_chooses_dark_gets_the_colours_that_a_dark_system_gives()
    {
        var css = Encoding.UTF8.GetString(new EmbeddedTheme().Read("css/tokens/roles.css"));

        Assert.Equal(Colours(":root:not\\(\\[data-theme=\"light\"\\]\\)"), Colours(":root\\[data-theme=\"dark\"\\]"));
        Assert.NotEmpty(Colours(":root\\[data-theme=\"dark\"\\]"));

        string[] Colours(string selector) =>
            [.. Regex.Match(css, selector + " \\{([^}]*)\\}").Groups[1].Value.Split(';', StringSplitOptions.TrimEntries).Where(line => line.StartsWith("--", StringComparison.Ordinal))];
    }

    [Fact]
    public void Every_colour_can_be_named_for_either_scheme() => Golden.Verify(Sheet("""
        colors:
          page: "#fff"
          accent: "#0a6b3d"
          accent-strong: "#064a2a"
          dark:
            page: "#101010"
            accent: "#7fd6a8"
        """), "colors.css");

    [Fact]
    public void A_theme_that_nobody_changes_adds_nothing_to_its_stylesheet() => Assert.Equal("", Sheet(""));

    [Fact]
    public void A_font_is_declared_from_the_names_of_its_files()
    {
        var own = new MemoryFiles("input/theme/").Add("fonts/pt-serif-400.woff2", "a").Add("fonts/pt-serif-400-italic.woff2", "b").Add("fonts/pt-serif-700.woff2", "c");
        var sheet = Sheet("fonts: {headings: PT Serif, text: system}", own);

        Golden.Verify(sheet, "fonts.css");
        var drawn = Drawn("fonts: {headings: PT Serif, text: system}", own).Draw("/about/");
        Assert.Contains("<link rel=\"preload\" href=\"/assets/fonts/pt-serif-700.", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("literata", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_logo_takes_the_place_of_the_name_and_says_it()
    {
        var own = new MemoryFiles("input/theme/").Add("images/znak.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240.5 60\"/>");

        var drawn = Drawn("logo: images/znak.svg", own).Draw("/about/");

        Assert.Matches("<img class=\"masthead__logo\" src=\"/assets/images/znak\\.[0-9a-f]+\\.svg\" width=\"241\" height=\"60\" alt=\"Орск.today\">", drawn);
    }

    [Fact]
    public void The_front_page_shows_the_blocks_that_theme_yml_names_in_its_order()
    {
        var own = new MemoryFiles("input/theme/").Add("partials/front/pogoda.scriban", "<p>Прогноз</p>");
        const string Article = "-- articles/a.md --\n---\ntitle: Новость\ndate: 2024-07-04\nstory: Мост\n---\nТекст.\n";

        var front = new DrawnSite(Article, Layers("front-page: [pogoda, stories, latest]", own)).Draw("/");

        Assert.True(Place("<p>Прогноз</p>") < Place("class=\"front-stories__story\""));
        Assert.True(Place("class=\"front-stories__story\"") < Place("id=\"latest\""));
        Assert.DoesNotContain("front__lead", front, StringComparison.Ordinal);
        int Place(string text) => front.IndexOf(text, StringComparison.Ordinal) is var at and >= 0 ? at : throw new InvalidOperationException($"no {text} in {front}");
    }

    [Fact]
    public void What_an_outlet_says_in_theme_yml_is_laid_over_what_the_theme_says_key_by_key()
    {
        var own = new MemoryFiles("input/theme/").Add("theme.yml", "fonts: {text: system}\ncolors: {dark: {accent: \"#ffffff\"}}\n");
        var theme = new MemoryFiles("theme/").Add("theme.yml", "fonts: {text: Literata, headings: Literata}\ncolors: {accent: \"#123456\", dark: {accent: \"#eeeeee\"}}\n");

        var settings = ThemeSettingsReader.Read(new LayeredFiles(theme, own)).Value!;

        Assert.Equal(("system", "Literata", "#123456", "#ffffff"),
            (settings.TextFont?.Value, settings.HeadingFont?.Value, settings.Colors[0].Value.Value, settings.DarkColors[0].Value.Value));
    }

    [Fact]
    public void A_pale_accent_is_told_with_its_contrast_and_the_nearest_that_can_be_read() => Assert.Equal(
        ["theme/theme.yml:1:18: warning SN2035: «accent» on «panel» (light) has a contrast of 1.3 : 1, and readers need 4.5 : 1; the nearest colour that passes is «\"#856a00\"»"],
        Noticed("colors: {accent: \"#ffcc00\", accent-fill: \"#7a6200\"}"));

    [Fact]
    public void Every_pair_of_colours_of_the_theme_that_ships_can_be_read()
    {
        var css = new CssVariables(new EmbeddedTheme());
        foreach (var dark in (bool[])[false, true])
        {
            Assert.All(Contrast.Pairs, pair => Assert.True(
                css.Color(pair.Front, dark)!.Value.ContrastWith(css.Color(pair.Ground, dark)!.Value) >= pair.Ratio, $"{pair} {(dark ? "dark" : "light")}"));
        }
    }

    [Theory]
    [InlineData("#000000", "#ffffff", "21.0")]
    [InlineData("#777777", "#ffffff", "4.4")]
    [InlineData("#abc", "#aabbcc", "1.0")]
    public void Contrast_is_measured_as_the_guidelines_do(string one, string other, string ratio) =>
        Assert.Equal(ratio, Contrast.Ratio(Rgb.Parse(one)!.Value, Rgb.Parse(other)!.Value));

    [Fact]
    public void An_outlet_rewords_one_text_and_keeps_the_rest()
    {
        var own = new MemoryFiles("input/theme/").Add("locales/ru.yml", "latest: Свежее\narticles: \"{n} шт.\"\n");
        var locale = Locale.Load(new LayeredFiles(new EmbeddedTheme(), own), "ru").Value!;

        Assert.Equal(("Свежее", "3 шт.", "Архив"), (locale.Text("latest"), locale.Find("articles", 3), locale.Text("archive")));
    }

    private static LayeredFiles Layers(string settings, MemoryFiles? own = null) =>
        new(new EmbeddedTheme(), (own ?? new MemoryFiles("theme/")).Add("theme.yml", settings + "\n"));

    private static DrawnSite Drawn(string settings, MemoryFiles own) => new(Page, Layers(settings, own));

    private static string Sheet(string settings, MemoryFiles? own = null)
    {
        var (look, noticed) = LookOf(settings, own);
        Assert.Empty(noticed);
        return look.Stylesheet;
    }

    private static IEnumerable<string> Noticed(string settings) => LookOf(settings, null).Diagnostics.Select(diagnostic => diagnostic.ToString());

    private static (Look Look, IReadOnlyList<Diagnostic> Diagnostics) LookOf(string settings, MemoryFiles? own)
    {
        var layers = Layers(settings, own);
        var read = ThemeSettingsReader.Read(layers);
        Assert.Empty(read.Diagnostics);
        return Look.Of(layers, read.Value!);
    }
}
