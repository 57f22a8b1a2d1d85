using StaticNews.Site.Stemming;
using StaticNews.Testing;

namespace StaticNews.Browser.Tests;

/// <summary>What readers find.</summary>
public sealed class SearchTests(DemoSite site)
{
    /// <summary>Words as readers type them, in no form that stands in a headline if it can be helped, and the file of the article they mean.</summary>
    private static readonly (string Words, string Article)[] Questions =
    [
        ("бассейна в школе", "basseyn-v-shkole"), ("толщиной лёд на Урале", "led-na-urale"), ("варежками", "varezhki"), ("автобусов расписания", "avtobusy-raspisanie"),
        ("фонарей", "fonari"), ("второй очередью набережной", "naberezhnaya-vtoraya-ochered"), ("лыжней открытой", "lyzhnyy-sezon"), ("радугами над степями", "raduga-v-stepi"),
        ("ярмарку под крышей", "yarmarka-v-sporttsentre"), ("снегопады онлайн", "snegopad-onlayn"), ("хоккейных коробок", "khokkeynye-korobki"), ("ценами на рынке", "rynok-tseny"),
        ("первого снега", "pervyy-sneg"), ("рецензией переправы", "premera-pereprava"), ("арбузного дня", "arbuznyy-den"), ("лавку камнерезов", "yashmovaya-lavka"),
        ("включением отопления", "otoplenie-kak-vklyuchayut"), ("беговых дорожек", "stadion-novyy-trek"), ("физику", "uchitel-fiziki"), ("вакансию", "rabota-vakansii"),
        ("салатами в кабинетах", "teplitsa-na-okne"), ("библиотеками на велосипедах", "knigi-po-adresu"), ("паводками мостов", "most-perezhil-pavodok"), ("подкастами", "podkast-reka"),
        ("приютов одеялами", "priyut-osen"), ("трамвайным депо", "tramvaynoe-depo"), ("шахматам в парках", "shakhmaty-v-parke"), ("театра сезоны", "teatr-otkryl-sezon"),
        ("адресной табличкой", "tablichki-na-domakh"), ("музею фотографию", "muzey-neopoznannye"),
    ];

    [Fact]
    public async Task Inflected_words_find_the_right_story_among_the_first_three()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        var missed = new List<string>();
        foreach (var (words, article) in Questions)
        {
            await page.GotoAsync($"{site.Address}/search/?q={Uri.EscapeDataString(words)}");
            await page.Locator(".search__status").Filter(new() { HasTextRegex = new("\\S") }).WaitForAsync();
            var first = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.search__headline a')].slice(0, 3).map(link => link.getAttribute('href'))");
            missed.AddRange(first.Any(url => url.Contains($"/{article}/", StringComparison.Ordinal)) ? [] : [$"{words}: {string.Join(' ', first)}"]);
        }

        Assert.True(missed.Count <= 3, string.Join('\n', missed));
    }

    [Fact]
    public async Task Results_are_narrowed_by_category_and_year_and_the_address_can_be_shared()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + "/search/");
        await page.Locator("[name=q]").FillAsync("мост");
        await page.Locator("[name=category]").SelectOptionAsync("dorogi");
        await page.Locator("[name=year]").SelectOptionAsync("2025");
        await page.GetByRole(AriaRole.Button, new() { Name = "Найти" }).ClickAsync();

        await page.Locator(".search__status").Filter(new() { HasText = "Найдено" }).WaitForAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.search__result') && [...document.querySelectorAll('.search__facts')].every(facts => /Дороги.*2025/.test(facts.textContent))");
        Assert.Contains("category=dorogi&year=2025", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        await page.Locator(".search__result").First.WaitForAsync();
        await Assertions.Expect(page.Locator("[name=category]")).ToHaveValueAsync("dorogi");
    }

    [Fact]
    public async Task A_word_that_is_nowhere_is_told_and_the_archive_is_offered()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();

        await page.GotoAsync(site.Address + "/search/?q=" + Uri.EscapeDataString("абракадабра"));

        await page.GetByText("Ничего не нашлось").WaitForAsync();
        Assert.True(await page.Locator(".search__ways a").First.IsVisibleAsync());
    }

    [Fact]
    public async Task A_question_fetches_little()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + "/search/?q=" + Uri.EscapeDataString("новый мост"), new() { WaitUntil = WaitUntilState.NetworkIdle });

        var bytes = await page.EvaluateAsync<int>("performance.getEntriesByType('resource').filter(({ name }) => /\\/search\\//.test(name)).reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0)");

        Assert.InRange(bytes, 1, 100_000);
    }

    [Fact]
    public async Task What_readers_type_is_reduced_to_the_same_stems_as_what_articles_say()
    {
        var words = Directory.EnumerateFiles(Repository.PathTo("input", "articles"), "*.md", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .SelectMany(line => line.Split(' '))
            .Concat("relational hopping hoped agreed feed national dogs' ties cries gas this kiwis hoping sky happily said's Ёлки 19-й ковш ость прости вязкость".Split(' '))
            .Distinct().ToArray();
        var stems = new TextStems();
        var expected = words.Select(word =>
        {
            var read = new List<string>();
            stems.Read(word, read);
            return string.Join(' ', read);
        }).ToArray();
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + "/search/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var typed = await page.EvaluateAsync<string[]>(
            "async words => { const { stemsOf } = await import(performance.getEntriesByType('resource').find(({ name }) => /js\\/stem\\./.test(name)).name); return words.map(word => stemsOf(word).join(' ')); }", words);

        Assert.True(words.Length > 5000);
        Assert.Equal(expected, typed);
    }
}
