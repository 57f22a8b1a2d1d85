using StaticNews.Content;

namespace StaticNews.Cli.Tests;

public sealed class NewArticleTests
{
    [Fact]
    public void An_article_begins_in_the_folder_of_its_month_with_hints_in_the_language_of_the_outlet()
    {
        using var desk = new NewsDesk();

        Assert.Equal(0, desk.New("article", "Мост открыли", "--category", "Город"));

        Assert.Equal(
            """
            ---
            title: Мост открыли
            lead:  # суть новости в одном-двух предложениях; читатели видят её под заголовком
            date: 2026-11-24 12:00  # когда выйдет, по часам издания; до этого времени статьи на сайте нет
            category: gorod  # рубрика из site.yml
            tags: []  # через запятую: [мост, дороги]
            authors: []  # имя файла из authors/ или имя; без автора — редакция
            # story: Новый мост  # сюжет, который продолжает новость
            # image: most.jpg  # фотография; положите файл рядом со статьёй
            draft: true  # черновик виден только в preview; чтобы опубликовать, удалите эту строку
            ---

            <!-- Пишите ниже. Этой подсказки читатели не увидят.
            ## Подзаголовок
            Читайте также: [другая новость](../10/drugaya-novost.md) -->


            """,
            desk.Text("articles/2026/11/most-otkryli.md"));
        Assert.Equal(
            $"input/articles/2026/11/most-otkryli.md{Environment.NewLine}Откройте файл и пишите. Команда preview покажет, что получилось, check --drafts найдёт ошибки.{Environment.NewLine}",
            desk.Output);
        var article = Assert.Single(desk.Read().Articles);
        Assert.True(article.Draft);
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(5)), article.Date.Value);
    }

    [Fact]
    public void An_English_outlet_gets_English_hints_and_needs_no_category_where_it_lists_none()
    {
        using var desk = new NewsDesk("title: Orsk today\nurl: https://orsk.example/\nlanguage: en\ntime-zone: Europe/London");

        Assert.Equal(0, desk.New("article", "The bridge is open"));

        var text = desk.Text("articles/2026/11/the-bridge-is-open.md");
        Assert.Contains("date: 2026-11-24 07:00  # when it comes out", text, StringComparison.Ordinal);
        Assert.DoesNotContain("category:", text, StringComparison.Ordinal);
        Assert.Contains("The command preview shows", desk.Output, StringComparison.Ordinal);
        Assert.Equal("The bridge is open", Assert.Single(desk.Read().Articles).Title.Value);
    }

    [Fact]
    public void Options_fill_in_whatever_front_matter_holds()
    {
        using var desk = new NewsDesk();
        desk.Write("authors/anna-sergeeva.md", "---\nname: Анна Сергеева\n---\n");
        desk.Write("stories/novyi-most.md", "---\ntitle: Новый мост\n---\n");
        desk.Write("articles/old.md", "---\ntitle: Старая\ndate: 2026-01-01\ncategory: gorod\ntags: [Мост]\n---\n");

        var code = desk.New(
            "article", "Мост", "--category", "sport", "--author", "Анна Сергеева, Иван Зайцев", "--tags", "мост,дороги", "--tags", "МОСТ", "--story", "новый мост",
            "--type", "Interview", "--lead", "Коротко: мост готов", "--date", "2026-12-01T09:30", "--draft", "false");

        Assert.Equal("", desk.Error);
        Assert.Equal(0, code);
        Assert.DoesNotContain("draft", desk.Text("articles/2026/12/most.md"), StringComparison.Ordinal);
        var article = desk.Read().Articles.Single(article => article.Source.Path == "articles/2026/12/most.md");
        Assert.Equal(["anna-sergeeva", "Иван Зайцев"], article.Authors.Select(author => author.Value));
        Assert.Equal(["Мост", "дороги"], article.Tags.Select(tag => tag.Value));
        Assert.Equal("sport", article.Category!.Value.Value);
        Assert.Equal("novyi-most", article.Story!.Value.Value);
        Assert.Equal(ArticleType.Interview, article.Type);
        Assert.Equal("Коротко: мост готов", article.Lead!.Value.Value.Replace('\u00A0', ' '));
        Assert.Equal(new DateTime(2026, 12, 1, 9, 30, 0), article.Date.Value.DateTime);
        Assert.False(article.Draft);
    }

    [Fact]
    public void A_headline_without_quotes_is_understood_all_the_same()
    {
        using var desk = new NewsDesk();

        Assert.Equal(0, desk.New("article", "Мост", "открыли", "--category", "gorod"));

        Assert.Equal("Мост открыли", Assert.Single(desk.Read().Articles).Title.Value);
    }

    [Theory]
    [InlineData("--tgas", "неизвестный параметр «--tgas»; может быть, --tags?")]
    [InlineData("--colour", "неизвестный параметр «--colour»; --help покажет, какие есть")]
    public void A_mistyped_option_is_no_part_of_the_headline(string option, string answer)
    {
        using var desk = new NewsDesk();

        Assert.NotEqual(0, desk.New("article", "Мост", "--category", "gorod", option, "дороги"));

        Assert.Contains(answer, desk.Error, StringComparison.Ordinal);
        Assert.Equal(["input/site.yml"], desk.Files);
    }

    [Fact]
    public void The_build_clock_dates_an_article_too()
    {
        using var desk = new NewsDesk();

        Assert.Equal(0, desk.New("article", "Мост", "--category", "gorod", "--now", "2025-02-03T04:05"));

        Assert.Contains("date: 2025-02-03 04:05", desk.Text("articles/2025/02/most.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_article_of_one_headline_gets_a_number_and_the_first_stays_as_it_was()
    {
        using var desk = new NewsDesk();
        desk.New("article", "Погода", "--category", "gorod", "--lead", "Первая");

        Assert.Equal(0, desk.New("article", "Погода", "--category", "gorod"));
        Assert.Equal(0, desk.New("article", "ПОГОДА!", "--category", "gorod"));

        Assert.Contains("lead: Первая", desk.Text("articles/2026/11/pogoda.md"), StringComparison.Ordinal);
        Assert.Equal(["pogoda-2", "pogoda-3", "pogoda"], desk.Read().Articles.Select(article => article.Slug.Value));
    }

    [Fact]
    public void A_name_is_taken_too_by_a_folder_with_pictures_and_by_the_address_of_another_file()
    {
        using var desk = new NewsDesk();
        desk.Write("articles/2026/11/most/index.md", "---\ntitle: Мост\ndate: 2026-11-01\ncategory: gorod\n---\n");
        desk.Write("articles/other.md", "---\ntitle: Парк\ndate: 2026-11-24\ncategory: gorod\nslug: park\n---\n");

        desk.New("article", "Мост", "--category", "gorod");
        desk.New("article", "Парк", "--category", "gorod");

        Assert.Contains("input/articles/2026/11/most-2.md", desk.Files);
        Assert.Contains("input/articles/2026/11/park-2.md", desk.Files);
    }

    [Fact]
    public void A_headline_of_another_day_may_come_again_unless_addresses_have_no_day()
    {
        const string old = "---\ntitle: Погода\ndate: 2026-10-01\ncategory: gorod\n---\n";
        using var dated = new NewsDesk();
        using var undated = new NewsDesk(NewsDesk.RussianSite + "\npermalink: /{slug}/");
        dated.Write("articles/2026/10/pogoda.md", old);
        undated.Write("articles/2026/10/pogoda.md", old);

        dated.New("article", "Погода", "--category", "gorod");
        undated.New("article", "Погода", "--category", "gorod");

        Assert.Contains("input/articles/2026/11/pogoda.md", dated.Files);
        Assert.Contains("input/articles/2026/11/pogoda-2.md", undated.Files);
    }

    [Fact]
    public void What_is_missing_is_named_in_one_line_with_the_option_that_gives_it()
    {
        using var desk = new NewsDesk();

        Assert.Equal(2, desk.New("article", "Мост"));
        Assert.Equal($"статье нужна рубрика; добавьте --category и одну из них: «gorod» (Город), «sport» (Спорт){Environment.NewLine}", desk.Error);
        Assert.Equal(2, desk.New("article", "--category", "gorod"));
        Assert.Equal($"не сказано, как это назвать; напишите в кавычках, new article \"…\"{Environment.NewLine}", desk.Error);
        Assert.Equal(["input/site.yml"], desk.Files);
    }

    [Fact]
    public void The_only_category_of_an_outlet_need_not_be_named()
    {
        using var desk = new NewsDesk("title: Орск.today\nurl: https://orsk.example/\ncategories:\n  - slug: gorod\n    title: Город\n");

        Assert.Equal(0, desk.New("article", "Мост"));

        Assert.Contains("category: gorod", desk.Text("articles/2026/11/most.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--category", "gorad", "неизвестная рубрика «gorad»; может быть, --category gorod (Город)?")]
    [InlineData("--category", "Культура", "неизвестная рубрика «Культура»; после --category пишут одно из этого: «gorod» (Город), «sport» (Спорт)")]
    [InlineData("--author", "ana-sergeeva", "неизвестный автор «ana-sergeeva»; может быть, --author anna-sergeeva (Анна Сергеева)?")]
    [InlineData("--author", "ivan-zaytsev", "неизвестный автор «ivan-zaytsev»; после --author пишут одно из этого: «anna-sergeeva» (Анна Сергеева)")]
    [InlineData("--type", "intervew", "неизвестный вид статьи «intervew»; может быть, --type interview?")]
    [InlineData("--date", "завтра", "«завтра» — не дата и не время; напишите, например, 2026-11-24T07:00")]
    public void A_name_the_site_cannot_know_makes_nothing_and_suggests_what_was_meant(string option, string given, string answer)
    {
        using var desk = new NewsDesk();
        desk.Write("authors/anna-sergeeva.md", "---\nname: Анна Сергеева\n---\n");
        string[] category = option == "--category" ? [] : ["--category", "gorod"];

        Assert.NotEqual(0, desk.New(["article", "Мост", option, given, .. category]));

        Assert.Contains(answer, desk.Error, StringComparison.Ordinal);
        Assert.Equal(["input/authors/anna-sergeeva.md", "input/site.yml"], desk.Files);
    }

    [Theory]
    [InlineData("--tags", "дорги", "метки «дорги» на сайте ещё не было; может быть, «дороги»?")]
    [InlineData("--story", "Новый мосст", "сюжета «Новый мосст» на сайте ещё не было; может быть, «Новый мост»?")]
    [InlineData("--author", "Ана Сергеева", "автора «Ана Сергеева» на сайте ещё не было; может быть, «Анна Сергеева»?")]
    public void A_name_that_may_be_new_is_kept_and_the_doubt_is_told(string option, string given, string doubt)
    {
        using var desk = new NewsDesk();
        desk.Write("articles/old.md", "---\ntitle: Старая\ndate: 2026-01-01\ncategory: gorod\ntags: [дороги]\nstory: Новый мост\nauthors: [Анна Сергеева]\n---\n");

        Assert.Equal(0, desk.New("article", "Мост", "--category", "gorod", option, given));

        Assert.Contains(doubt, desk.Error, StringComparison.Ordinal);
        Assert.Contains(given, desk.Text("articles/2026/11/most.md"), StringComparison.Ordinal);
    }
}
