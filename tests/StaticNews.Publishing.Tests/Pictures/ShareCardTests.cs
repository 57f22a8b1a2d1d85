using System.Text;
using NetVips;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Cache;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests.Pictures;

/// <summary>The cards by which articles without a picture are shared.</summary>
public sealed class ShareCardTests
{
    private const string Site = """
        -- site.yml --
        title: Орск.today
        url: https://orsk.example/
        oembed: true
        share-cards: true
        -- articles/most.md --
        ---
        title: Мост через Урал
        date: 2024-07-04 09:30
        ---
        Текст.
        -- articles/park.md --
        ---
        title: Парк
        date: 2023-07-04 09:30
        image: park.jpg
        ---
        Текст.
        """;

    private const string Article = "2024/07/04/most/index.html";

    private static readonly BuildOptions Options = new(_ => new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(5)));

    private readonly CountingCache _cache = new(new CacheMemory());
    private readonly MemoryOutput _output = new();

    [Fact]
    public void An_article_without_a_picture_is_shared_with_a_card()
    {
        Publish(Site);

        var card = Assert.Single(Cards());
        var page = Page(Article);
        using var picture = Image.NewFromBuffer(_output.Files[card]);
        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        Assert.Matches(@"^assets/cards/most\.[0-9a-f]{10}\.jpg$", card);
        Assert.Contains($"""<meta property="og:image" content="https://orsk.example/{card}">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta property="og:image:width" content="1200">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta property="og:image:alt" content="Мост через Урал">""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta name="twitter:card" content="summary_large_image">""", page, StringComparison.Ordinal);
        Assert.Contains($$""""image":[{"@type":"ImageObject","url":"https://orsk.example/{{card}}","width":1200,"height":630}]"""", page, StringComparison.Ordinal);
        Assert.Contains($"\"thumbnail_url\": \"https://orsk.example/{card}\"", Page("2024/07/04/most/oembed.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=\"/assets/cards/", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_headline_has_a_card_of_its_own_and_the_old_one_is_gone()
    {
        Publish(Site);
        var (card, page) = (Assert.Single(Cards()), Page(Article));

        Publish(Site.Replace("Мост через Урал", "Мост через реку Урал", StringComparison.Ordinal));

        var other = Assert.Single(Cards());
        Assert.NotEqual(card, other);
        Assert.Contains(other, Page(Article), StringComparison.Ordinal);
        Assert.DoesNotContain(card, Page(Article), StringComparison.Ordinal);
        Assert.Contains(card, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_colour_of_the_theme_draws_the_cards_and_the_pages_that_name_them_anew()
    {
        Publish(Site);
        var card = Assert.Single(Cards());

        Publish(Site, "colors: {accent: \"#0b57a4\"}");

        Assert.NotEqual(card, Assert.Single(Cards()));
        Assert.Contains(Assert.Single(Cards()), Page(Article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_is_drawn_once_in_its_life()
    {
        Publish(Site);
        var saved = _cache.SavedPictures;

        var again = Publish(Site);
        Publish(Site, options: Options with { Force = true });

        Assert.Equal(0, again.Drawn);
        Assert.Equal(saved, _cache.SavedPictures);
    }

    [Fact]
    public void Checking_a_site_draws_no_cards()
    {
        new Publisher(Input(Site), new EmbeddedTheme(), cache: _cache).Check(Options);

        Assert.Equal(0, _cache.SavedPictures);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("share-cards: false", 0)]
    [InlineData("share-cards: 2024-07-05", 0)]
    [InlineData("share-cards: 2024-07-04", 1)]
    [InlineData("share-cards: да", 1)]
    public void Cards_are_drawn_for_the_articles_that_the_outlet_asks_for(string setting, int cards)
    {
        Publish(Site.Replace("share-cards: true", setting, StringComparison.Ordinal));

        Assert.Equal(cards, Cards().Length);
        Assert.Equal(cards == 0, Page(Article).Contains("""<meta name="twitter:card" content="summary">""", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_that_loses_its_picture_gets_a_card_and_one_that_gets_a_picture_loses_it()
    {
        Publish(Site);

        Publish(Site.Replace("image: park.jpg\n", "", StringComparison.Ordinal).Replace("date: 2024", "image: park.jpg\ndate: 2024", StringComparison.Ordinal));

        Assert.StartsWith("assets/cards/park.", Assert.Single(Cards()), StringComparison.Ordinal);
        Assert.Contains("-share.jpg", Page(Article), StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_for_networks_stands_on_the_card()
    {
        Publish(Site.Replace("date: 2024", "titles: {social: Мост открыт}\ndate: 2024", StringComparison.Ordinal));

        Assert.Contains("""<meta property="og:image:alt" content="Мост открыт">""", Page(Article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_with_a_letter_that_no_font_of_the_theme_has_gets_no_card_and_that_is_told()
    {
        var report = Publish(Site.Replace("Мост через", "Һауа торошо", StringComparison.Ordinal));

        Assert.Empty(Cards());
        Assert.Equal(
            "input/site.yml:4:14: warning SN2040: the theme's fonts have no «Һ», so articles get no share card: 1, the first of them input/articles/most.md; "
                + "add a font with that letter to fonts/ and name it under «fonts» in theme.yml",
            Assert.Single(report.Diagnostics, diagnostic => diagnostic.Rule == ThemeRules.CardFontLacks).ToString());
        Assert.True(report.Published);
    }

    private string[] Cards() => [.. _output.Files.Keys.Where(file => file.StartsWith("assets/cards/", StringComparison.Ordinal))];

    private string Page(string file) => Encoding.UTF8.GetString(_output.Files[file]);

    private BuildReport Publish(string site, string? look = null, BuildOptions? options = null)
    {
        var theme = look is null ? new EmbeddedTheme() : (IFileTree)new LayeredFiles(new EmbeddedTheme(), MiniSite.Theme($"-- theme/theme.yml --\n{look}\n"));
        var report = new Publisher(Input(site), theme, cache: _cache).Build(_output, options ?? Options);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return report;
    }

    private static MemoryFiles Input(string site) => MiniSite.Input(site).Add("articles/park.jpg", TestPictures.Jpeg(1200, 800));
}
