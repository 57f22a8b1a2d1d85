using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Tests.Pages;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Themes;

public sealed class ThemeTests
{
    [Fact]
    public void The_theme_that_ships_has_no_mistakes_in_either_language()
    {
        Assert.Empty(Theme.Load(new EmbeddedTheme(), "ru").Diagnostics);
        Assert.Empty(Theme.Load(new EmbeddedTheme(), "en").Diagnostics);
    }

    [Fact]
    public void Stylesheets_are_bundled_and_references_follow_the_hashed_names()
    {
        var assets = Assets("""
            -- theme/css/site.css --
            @layer base, blocks;
            @import "blocks/card.css" layer(blocks);
            @import url(print.css) print;
            /* url(ignored.png) @import "ignored.css"; */
            a { background: url("../images/a.svg") } b { background: url(data:image/png;base64,AA) } c { background: url(https://x.example/y.png) }
            -- theme/css/blocks/card.css --
            .card { background: url('../../images/a.svg') }
            -- theme/css/print.css --
            p { color: black }
            -- theme/images/a.svg --
            <svg/>
            -- theme/js/site.js --
            import { today } from './parts/today.js'; import "./parts/zoom.js";
            const later = () => import('./parts/today.js'); export * from "./parts/zoom.js"; const text = "./not-a-module.js";
            -- theme/js/parts/today.js --
            export const today = 1;
            -- theme/js/parts/zoom.js --
            import '../shared.js';
            -- theme/js/shared.js --
            // shared
            """);
        Golden.Verify(string.Concat(assets.Select(asset => $"== {asset.Route}\n{Encoding.UTF8.GetString(asset.Bytes.Span)}\n")), "assets.txt");
    }

    [Fact]
    public void A_changed_font_changes_the_name_of_the_stylesheet_that_names_it()
    {
        const string Css = "-- theme/css/site.css --\na { src: url(../fonts/a.woff2) }\n-- theme/fonts/a.woff2 --\n";
        Assert.NotEqual(Assets(Css + "A")[0].Route, Assets(Css + "B")[0].Route);
    }

    [Fact]
    public void Mistakes_in_a_theme_are_told_with_their_place_and_cure()
    {
        var theme = MiniSite.Theme(SmallTheme.Text
            .Replace("  1: января\n", "", StringComparison.Ordinal)
            .Replace("home: Главная", "home: Главная\nhome: Дом\n\tlost: Строка\nбез двоеточия", StringComparison.Ordinal)
            .Replace("body { color: black }", "body { background: url(../images/fone.svg) }\n@import 'site.css';", StringComparison.Ordinal)
            + "-- theme/images/fon.svg --\n<svg/>\n-- theme/js/a.js --\nimport './b.js';\n-- theme/js/b.js --\nimport './a.js';\n");
        var broken = new MemoryFiles("theme/");
        foreach (var path in theme.List().Where(path => path is not ("layouts/front.scriban" or "partials/body/quote.scriban")))
        {
            broken.Add(path, theme.Read(path));
        }

        var read = Theme.Load(broken, "ru");
        Assert.Null(read.Value);
        Golden.Verify(string.Concat(read.Diagnostics.Order().Select(diagnostic => diagnostic + "\n")), "mistakes.txt");
    }

    [Fact]
    public void An_unknown_text_or_file_names_the_one_that_was_meant()
    {
        Assert.EndsWith("SN2013: the locale ru has no text «minuts»; did you mean «minutes»?", Fault("{{ t 'minuts' 3 }}"), StringComparison.Ordinal);
        Assert.EndsWith("SN2020: the theme has no file «css/sit.css»; did you mean «css/site.css»?", Fault("{{ asset 'css/sit.css' }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ольга Ветрова", "О")]
    [InlineData("Й", "Й")]
    [InlineData("𝓐nna", "𝓐")]
    [InlineData("", "")]
    public void A_name_is_shown_by_its_first_letter_with_all_its_marks(string name, string letter) =>
        Assert.Equal(letter, new InitialFunction().Call(default, name, null));

    [Fact]
    public void A_language_the_theme_does_not_speak_uses_its_english_words() =>
        Assert.Equal("en", Theme.Load(new EmbeddedTheme(), "tt").Value!.Locale.Language);

    [Fact]
    public void Single_files_of_a_theme_can_be_replaced()
    {
        var layered = new LayeredFiles(new EmbeddedTheme(), new MemoryFiles("theme/").Add("layouts/page.scriban", "Своя страница"));
        var site = new DrawnSite("-- pages/about.md --\n---\ntitle: О нас\n---\nТекст.", layered);
        Assert.Equal("Своя страница", site.Draw("/about/"));
    }

    private static IReadOnlyList<ThemeAsset> Assets(string theme)
    {
        var read = ThemeAssets.Load(MiniSite.Theme(theme));
        Assert.Empty(read.Diagnostics);
        return read.Value!.Files;
    }

    private static string Fault(string template)
    {
        var theme = MiniSite.Theme(SmallTheme.Text).Add("layouts/page.scriban", template);
        var site = new DrawnSite("-- pages/about.md --\n---\ntitle: О нас\n---\nТекст.", theme);
        return Assert.Throws<StaticNews.Rendering.Templates.TemplateException>(() => site.Draw("/about/")).Message;
    }
}
