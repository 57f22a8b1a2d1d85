using System.Text;
using StaticNews.Content;

namespace StaticNews.Reading.Tests;

public sealed class ArticleReadingTests
{
    private static InputReading Read(string text, string path = "articles/most.md", string settings = "") => InputReader.Read(
        new MemoryFiles("input/").Add("site.yml", "title: Орск.today\nurl: https://orsk.example/news/\n" + settings).Add(path, text),
        new ReadOptions());

    private static Article Sound(string text, string path = "articles/most.md", string settings = "")
    {
        var reading = Read(text, path, settings);
        Assert.Empty(reading.Diagnostics);
        return Assert.Single(reading.Site!.Articles);
    }

    private static Article WithDate(string date, string settings = "") => Sound($"---\ntitle: Мост\ndate: {date}\n---\n", settings: settings);

    [Fact]
    public void An_event_is_read_with_its_hours_place_and_price()
    {
        var told = Sound(Inviting("{name: Хор, start: 2026-11-28 18:00, end: 2026-11-28, place: Дворец культуры, address: \"пл. Мира, 1\", price: 300 ₽, url: /afisha/}")).Event!;

        Assert.Equal(new DateTime(2026, 11, 28, 18, 0, 0), told.Start.DateTime);
        Assert.Equal(new DateTime(2026, 11, 28, 23, 59, 0), told.End!.Value.DateTime);
        Assert.Equal(("Хор", "Дворец культуры", "/afisha/", false), (told.Name, told.Place, told.Url, told.IsWholeDays));
    }

    [Theory]
    [InlineData("2026-11-28")]
    [InlineData("{start: 28 ноября 2026}")]
    [InlineData("{start: 2026-11-28, end: 2026-11-28}")]
    public void A_date_without_hours_is_a_whole_day(string written)
    {
        var told = Sound(Inviting(written)).Event!;

        Assert.True(told.IsWholeDays);
        Assert.Equal(new DateTime(2026, 11, 29), told.Over.DateTime);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{name: , start: , place: }")]
    [InlineData("")]
    public void A_form_that_was_left_empty_invites_to_nothing(string written) => Assert.Null(Sound(Inviting(written)).Event);

    private static string Inviting(string written) => $"---\ntitle: Концерт\ndate: 2026-11-20 09:30\nevent: {written}\n---\nТекст.\n";

    [Fact]
    public void Every_key_of_the_contract_is_read()
    {
        var article = Sound("""
            ---
            title: Мост откроют в сентябре
            lead: Подрядчик обещает закончить раньше
            date: 2024-07-04 09:30
            updated: 2024-07-04 12:00
            category: obshchestvo
            tags: [мост, дороги]
            authors: [anna-sergeeva]
            image: {src: most.jpg, alt: Мост, caption: Вид, credit: Анна, focus: 50% 30%}
            location: Орск
            story: novyi-most
            related: [remont-ulitsy]
            slug: most-cherez-ural
            type: interview
            draft: true
            expires: 2024-12-31
            breaking: 2024-07-04 18:00
            pinned: 1
            corrections: [{date: 2024-07-05, text: Исправлено}]
            sponsor: {name: Завод, label: Реклама, erid: abc, url: https://zavod.example/}
            source: {name: ТАСС, url: https://tass.example/1}
            redirect-from: [/staryi-adres/]
            titles: {card: Раз, search: Два, social: Три}
            noindex: true
            ---
            Текст.
            """);

        Assert.Equal("2024-07-04T09:30:00.0000000+05:00", article.Date.Value.ToString("O"));
        Assert.Equal("input/articles/most.md:4:7", article.Date.Span.ToString());
        Assert.Equal("obshchestvo", article.Category!.Value.Value);
        Assert.Equal(["мост", "дороги"], article.Tags.Select(tag => tag.Value));
        Assert.Equal("anna-sergeeva", Assert.Single(article.Authors).Value);
        Assert.Equal(("most.jpg", "Мост", "Вид", "Анна"), (article.Image!.Source.Value, article.Image.Alt, article.Image.Caption, article.Image.Credit));
        Assert.Equal(new FocusPoint(0.5, 0.3), article.Image.Focus);
        Assert.Equal(("Орск", "novyi-most", "remont-ulitsy"), (article.Location, article.Story!.Value.Value, article.Related[0].Value));
        Assert.Equal(("most-cherez-ural", ArticleType.Interview, true, 1, true), (article.Slug.Value, article.Type, article.Draft, article.Pinned, article.NoIndex));
        Assert.Equal("Исправлено", Assert.Single(article.Corrections).Text);
        Assert.Equal(new Sponsor("Завод", "Реклама", "abc", "https://zavod.example/"), article.Sponsor);
        Assert.Equal(new CitedSource("ТАСС", "https://tass.example/1"), article.CitedSource);
        Assert.Equal("/staryi-adres/", Assert.Single(article.RedirectFrom).Value);
        Assert.Equal(new ChannelTitles("Раз", "Два", "Три"), article.Titles);
        Assert.Empty(article.Extra);
    }

    [Theory]
    [InlineData("2019-1-5 9:07", "2019-01-05T09:07:00+05:00")]
    [InlineData("2024-07-04", "2024-07-04T00:00:00+05:00")]
    [InlineData("2024-07-04T09:30", "2024-07-04T09:30:00+05:00")]
    [InlineData("2024-07-04 09:30:15", "2024-07-04T09:30:15+05:00")]
    [InlineData("2024-07-04T09:30:15.123Z", "2024-07-04T14:30:15+05:00")]
    [InlineData("2024-07-04 09:30 UTC", "2024-07-04T14:30:00+05:00")]
    [InlineData("2024-07-04 09:30 +0300", "2024-07-04T11:30:00+05:00")]
    [InlineData("2024-07-04 09:30:00 -4", "2024-07-04T18:30:00+05:00")]
    [InlineData("'2014-03-12T10:11:00-04:00'", "2014-03-12T20:11:00+06:00")]
    [InlineData("4 июля 2024, 09:30", "2024-07-04T09:30:00+05:00")]
    [InlineData("1 мая 2024 года в 7:05", "2024-05-01T07:05:00+05:00")]
    [InlineData("04.07.2024 09:30", "2024-07-04T09:30:00+05:00")]
    [InlineData("July 4, 2024", "2024-07-04T00:00:00+05:00")]
    [InlineData("12 December 2023 18:00", "2023-12-12T18:00:00+05:00")]
    public void A_date_is_read_however_editors_write_it(string written, string meant) =>
        Assert.Equal(meant, WithDate(written).Date.Value.ToString("yyyy-MM-ddTHH:mm:sszzz"));

    [Fact]
    public void A_time_that_clocks_showed_twice_is_the_first_of_the_two() =>
        Assert.Equal(TimeSpan.FromHours(2), WithDate("2024-10-27 02:30", "time-zone: Europe/Berlin\n").Date.Value.Offset);

    [Theory]
    [InlineData("description: Лид", "dek: нет")]
    [InlineData("excerpt: Лид", "layout: post")]
    [InlineData("Lead: Лид", "lang: ru")]
    [InlineData("summary: Лид", "excerpt_separator: more")]
    public void Archives_of_other_generators_read_silently(string lead, string other) =>
        Assert.Equal("Лид", Sound($"---\ntitle: Мост\npubDate: 2024-07-04\n{lead}\n{other}\n---\n").Lead?.Value);

    [Fact]
    public void Foreign_names_of_keys_mean_ours()
    {
        var article = Sound("---\ntitle: Мост\npublished: 2024-07-04\nlastmod: 2024-07-05\ncategories: [Город, Дороги]\nauthor: Анна Сергеева, Пётр\n"
            + "featured_image: a.jpg\naliases: old\nseries: [Мост]\nPermalink: /special/most/\ntags: мост, дороги\n---\n");

        Assert.Equal("Город", article.Category!.Value.Value);
        Assert.Equal(["Анна Сергеева", "Пётр"], article.Authors.Select(author => author.Value));
        Assert.Equal(("a.jpg", "/old", "Мост", "/special/most/"), (article.Image!.Source.Value, article.RedirectFrom[0].Value, article.Story!.Value.Value, article.Permalink!.Value.Value));
        Assert.Equal(5, article.Updated!.Value.Day);
        Assert.Equal(["мост", "дороги"], article.Tags.Select(tag => tag.Value));
    }

    [Fact]
    public void Unknown_keys_are_kept_for_templates_in_their_order()
    {
        var article = Sound("---\ntitle: Мост\ndate: 2024-07-04\nmood: bright\nhero: {image: a.jpg, size: [1, 2]}\nlayout: post\n---\n");

        Assert.Equal(["mood=bright", "hero.image=a.jpg", "hero.size=1, 2", "layout=post"], article.Extra.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public void Published_false_is_a_draft()
    {
        var article = Sound("---\ntitle: Мост\ndate: 2024-07-04\npublished: false\n---\n");

        Assert.True(article.Draft);
    }

    [Theory]
    [InlineData("articles/2019-01-05-most-v-orske.md", "most-v-orske")]
    [InlineData("articles/2019/01/2019-01-05-Новый мост.md", "novyy-most")]
    [InlineData("articles/2019-01-05-most/index.md", "most")]
    public void The_name_of_a_file_gives_the_date_and_the_address(string path, string slug)
    {
        var article = Sound("---\ntitle: Мост\n---\n", path);

        Assert.Equal((slug, "2019-01-05T00:00:00+05:00"), (article.Slug.Value, article.Date.Value.ToString("yyyy-MM-ddTHH:mm:sszzz")));
    }

    [Theory]
    [InlineData("Мост-Урал", "мост-урал")]
    [InlineData("\"%D0%BC%D0%BE%D1%81%D1%82\"", "мост")]
    [InlineData("12345", "12345")]
    [InlineData("ruby-2.7", "ruby-2.7")]
    public void A_slug_given_on_purpose_is_kept(string written, string slug) =>
        Assert.Equal(slug, Sound($"---\ntitle: Мост\ndate: 2024-07-04\nslug: {written}\n---\n").Slug.Value);

    [Fact]
    public void Addresses_of_the_own_site_become_paths()
    {
        var article = Sound("---\ntitle: Мост\ndate: 2024-07-04\nredirect-from: [https://orsk.example/news/old/, old two, /%D0%B0/]\nimage: http://ORSK.example/news/media/a.jpg\n---\n");

        Assert.Equal(["/old/", "/old two", "/а/"], article.RedirectFrom.Select(old => old.Value));
        Assert.Equal("/media/a.jpg", article.Image!.Source.Value);
    }

    [Fact]
    public void Another_base_address_still_knows_the_own_one()
    {
        var files = new MemoryFiles("input/").Add("site.yml", "title: О\nurl: https://orsk.example\n")
            .Add("articles/a.md", "---\ntitle: Мост\ndate: 2024-07-04\nredirect-from: https://orsk.example/old/\n---\n");

        var site = InputReader.Read(files, new ReadOptions { BaseUrl = "https://preview.example/pr-1" }).Site!;

        Assert.Equal("https://preview.example/pr-1/", site.Settings.Url.AbsoluteUri);
        Assert.Equal("/old/", site.Articles[0].RedirectFrom[0].Value);
    }

    [Theory]
    [InlineData("\uFEFF---\ntitle: Мост\ndate: 2024-07-04\n---\n")]
    [InlineData("---\r\ntitle: Мост\r\ndate: 2024-07-04\r\n---\r\nТекст\r\n")]
    [InlineData("---\rtitle: Мост\rdate: 2024-07-04\r---\rТекст")]
    [InlineData("---\r\ntitle: Мост\ndate: 2024-07-04\r\n---\n")]
    [InlineData("\n\n  \n---\ntitle: Мост\ndate: 2024-07-04\n---")]
    [InlineData("--- \ntitle: Мост\ndate: 2024-07-04\n---  \n")]
    [InlineData("---\ntitle: Мост\ndate: 2024-07-04\n...\n")]
    [InlineData("---\ntitle:\u00A0Мост\u00A0\ndate:\u00A02024-07-04\u00A009:30\n---\n")]
    [InlineData("\u200B---\n\u200Btitle: \u200BМост\u200B\ndate: 2024-07-04\n---\u200B\n")]
    [InlineData("---\ntitle: \"Мост\"\n\"date\": 2024-07-04\nlead:\n---\n")]
    [InlineData("---\nTITLE: Мост\nDate: 2024-07-04\n---\n")]
    [InlineData("---\n# заметка\ntitle: Мост # рабочий заголовок\ndate: 2024-07-04\n---\n")]
    [InlineData("+++\ntitle = \"Мост\"\ndate = 2024-07-04T09:30:00+05:00\n+++\n")]
    [InlineData("{\"title\": \"Мост\", \"date\": \"2024-07-04\", \"tags\": [\"a\", \"}\"]}\nТекст")]
    [InlineData("---json\n{\"title\": \"Мост\", \"date\": \"2024-07-04\"}\n---\nТекст")]
    [InlineData("---\ntitle: !!str Мост\ndate: 2024-07-04\n---\n")]
    public void What_real_archives_hold_is_read_without_a_word(string text) => Assert.Equal("Мост", Sound(text).Title.Value);

    [Fact]
    public void Letters_that_a_Mac_took_apart_are_whole_again() =>
        Assert.Equal("Йод", Sound("---\ntitle: И\u0306од\ndate: 2024-07-04\n---\n").Title.Value);

    [Theory]
    [InlineData("title: \"Мост\nчерез Урал\"", "Мост через Урал")]
    [InlineData("title: 'Мост\nчерез\nУрал'", "Мост через Урал")]
    [InlineData("title: \"Мост: начало\nи: конец\"", "Мост: начало и: конец")]
    public void A_quoted_value_that_runs_on_without_indentation_is_read(string title, string read)
    {
        var article = Sound($"---\n{title}\ndate: 2024-07-04\n---\n");

        Assert.Equal(read, article.Title.Value);
    }

    [Fact]
    public void Places_below_a_value_that_runs_on_stay_true()
    {
        var diagnostic = Assert.Single(Read("---\ntitle: \"Мост\nчерез Урал\"\ndate: 2024-07-04\npinned: x\n---\n").Diagnostics);

        Assert.Equal("input/articles/most.md:5:9", diagnostic.Span.ToString());
    }

    [Fact]
    public void Toml_says_the_same_as_Yaml()
    {
        var toml = Sound("+++\ntitle = 'Мост'\ndate = 2024-07-04 09:30:00\ntags = ['а', 'б']\ndraft = true\npinned = 2\n[image]\nsrc = 'a.jpg'\n[[corrections]]\ndate = 2024-07-05\ntext = 'Т'\n+++\n");
        var yaml = Sound("---\ntitle: Мост\ndate: 2024-07-04 09:30\ntags: [а, б]\ndraft: true\npinned: 2\nimage: {src: a.jpg}\ncorrections: [{date: 2024-07-05, text: Т}]\n---\n");

        Assert.Equal(Gist(yaml), Gist(toml));
    }

    private static string Gist(Article article) => string.Join('|', article.Title.Value, article.Date.Value, string.Join(',', article.Tags.Select(tag => tag.Value)),
        article.Draft, article.Pinned, article.Image!.Source.Value, article.Corrections[0]);

    [Theory]
    [InlineData(false, "input/articles/most.md:2:8: error SN1004: the byte 0xCC is not UTF-8; the file looks like Windows-1251: save it again with the encoding UTF-8")]
    [InlineData(true, "input/articles/most.md:1:1: error SN1005: the file is in UTF-16; save it again with the encoding UTF-8")]
    public void A_wrong_encoding_is_named_with_its_cure(bool utf16, string expected)
    {
        byte[] windows1251 = [.. "---\ntitle: "u8, 0xCC, 0xEE, 0xF1, 0xF2, .. "\n---\n"u8];
        var bytes = utf16 ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\ntitle: Мост\n")] : windows1251;
        var files = new MemoryFiles("input/").Add("site.yml", "title: О\nurl: https://orsk.example/\n").Add("articles/most.md", bytes);

        var reading = InputReader.Read(files, new ReadOptions());

        Assert.Equal(expected, Assert.Single(reading.Diagnostics).ToString());
        Assert.Equal("articles/most.md", Assert.Single(reading.Site!.LeftOut).Source.Path);
    }

    [Fact]
    public void A_text_of_more_than_ten_megabytes_is_refused() =>
        Assert.Equal("SN1002", Assert.Single(Read("---\ntitle: М\ndate: 2024-07-04\n---\n" + new string('a', 11 << 20)).Diagnostics).Code);

    [Fact]
    public void Deep_nesting_and_yaml_bombs_end_in_one_diagnostic()
    {
        var deep = Read($"---\ntitle: М\ndate: 2024-07-04\nx: {new string('[', 5000)}\n---\n");
        var bomb = Read("---\ntitle: М\ndate: 2024-07-04\na: &a [x, x]\nb: [*a, *a]\n---\n");

        Assert.Contains(deep.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Contains(bomb.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }
}
