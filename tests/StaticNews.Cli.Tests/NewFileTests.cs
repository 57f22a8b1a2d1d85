using CsCheck;
using StaticNews.Content;

namespace StaticNews.Cli.Tests;

public sealed class NewFileTests
{
    public static TheoryData<string, string> NastyTitles
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in (string[])["article", "author", "page", "story"])
            {
                foreach (var title in Titles)
                {
                    data.Add(kind, title);
                }
            }

            return data;
        }
    }

    private static readonly string[] Titles =
    [
        "Мост: день открытия", "«Яшма» победила", "Он сказал: \"Да\"", "Рок-н-ролл 'на крыше' и \"внутри\"", "Хоккей 🏒 в Орске", "🏒", "- 30 градусов", "-30 градусов",
        "# хэштег", "Дом #5", "[Обновлено] Паводок", "{title} | да", "*Важно*", "&амп", "!срочно", "%", "@mail.ru не работает", "`код`", "? ответ", "| черта", "> больше",
        "да", "null", "true", "~", "2026", "2026-11-24", "2026-11-24-most", "1e5", "0x1F", "...", "---", "?!…", "Двоеточие в конце:", "C:\\Windows", "кавычка\"", "'", "\"", "a, b, c",
        "index", "README", "Aux", "  много   пробелов\tи табуляция  ", "две\nстроки", "нераз\u00A0рывный", "И\u0306од", "../../etc/passwd", "/etc/passwd", "..\\..\\windows", ".hidden", "_draft",
        "Заголовок \\n с косой чертой", "<!-- comment -->", "{{ template }}", "\u200Bневидимое\uFEFF", "\uD83D половина знака",
    ];

    [Theory]
    [MemberData(nameof(NastyTitles))]
    public void What_was_just_made_reads_back_without_a_word(string kind, string title)
    {
        using var desk = new NewsDesk();
        string[] options = kind == "article" ? ["--category", "gorod", "--lead", title, "--tags", title] : kind == "author" ? ["--role", title] : ["--lead", title];

        Assert.True(desk.New([kind, .. options, "--", title]) == 0, desk.Error);

        var document = Assert.Single(Documents(desk.Read()));
        Assert.Equal(Words(title), Words(document.Title.Value));
    }

    [Fact]
    public void Whatever_is_typed_as_a_headline_reads_back() =>
        Gen.String[Gen.Char[" \t\n:#'\"\\-[]{}|>!%@&*?,.~`«»ЯяAz09=\u00A0\u2028\u0085\u0007"], 1, 30].Sample(
            title =>
            {
                using var desk = new NewsDesk();

                // Behind a space «--» alone would end the options, as it does for every program.
                return desk.New("article", "--category", "gorod", "--lead=" + title, "--", title + "я") == 0
                    && Words(Assert.Single(desk.Read().Articles).Title.Value) == Words(title + "я");
            },
            iter: 300,
            threads: 1);

    [Fact]
    public void A_very_long_headline_keeps_its_words_in_the_file_and_its_number_in_the_name()
    {
        using var desk = new NewsDesk();
        var title = string.Join(' ', Enumerable.Repeat("Достопримечательность", 60));

        Assert.Equal(0, desk.New("article", title, "--category", "gorod"));
        Assert.Equal(0, desk.New("article", title, "--category", "gorod"));

        var articles = desk.Read().Articles;
        Assert.Equal(2, articles.Select(article => article.Slug.Value).Distinct().Count());
        Assert.All(articles, article => Assert.InRange(article.Slug.Value.Length, 1, Slug.MaxLength));
        Assert.All(articles, article => Assert.Equal(title, article.Title.Value));
    }

    [Theory]
    [InlineData("author", "Анна Сергеева", "authors/anna.md", "---\nname: Анна Сергеева\n---\n")]
    [InlineData("author", "Анна Сергеева", "authors/anna-sergeeva.md", "---\nname: А. Сергеева\n---\n")]
    [InlineData("story", "Новый мост", "stories/bridge.md", "---\ntitle: Новый мост\n---\n")]
    [InlineData("page", "О нас", "pages/o-nas.md", "---\ntitle: О сайте\n---\n")]
    [InlineData("page", "О нас", "pages/o-nas/index.md", "---\ntitle: О сайте\n---\n")]
    [InlineData("page", "О нас", "pages/o-nas.md", "damaged")]
    public void What_there_can_be_but_once_is_not_made_again(string kind, string title, string path, string text)
    {
        using var desk = new NewsDesk();
        desk.Write(path, text);

        Assert.Equal(2, desk.New(kind, title));

        Assert.Equal($"input/{path} уже есть; откройте этот файл или возьмите другое название{Environment.NewLine}", desk.Error);
        Assert.Equal(text, desk.Text(path));
        Assert.Equal(2, desk.Files.Count());
    }

    [Fact]
    public void A_title_made_of_ways_up_leads_nowhere()
    {
        using var desk = new NewsDesk();

        Assert.Equal(0, desk.New("page", "../../../tmp/x"));

        Assert.Equal(["input/pages/tmp-x.md", "input/site.yml"], desk.Files);
    }

    [Fact]
    public void A_page_and_a_story_begin_with_hints_too()
    {
        using var desk = new NewsDesk();

        desk.New("page", "О редакции", "--draft", "false");
        desk.New("story", "Паводок", "--summary", "Вода прибывает");
        desk.New("author", "Иван Зайцев", "--role", "Фотограф");

        Assert.False(Assert.Single(desk.Read().Pages).Draft);
        Assert.Equal("Вода прибывает", Assert.Single(desk.Read().Stories).Summary);
        Assert.Equal("Фотограф", Assert.Single(desk.Read().Authors).Role);
        Assert.Contains("# photo: portret.jpg", desk.Text("authors/ivan-zaytsev.md"), StringComparison.Ordinal);
    }

    private static IEnumerable<Document> Documents(SiteSource site) => site.Articles.Concat<Document>(site.Authors).Concat(site.Pages).Concat(site.Stories);

    /// <summary>Letters and digits alone: typography may change quotes, dashes and spaces between them.</summary>
    private static string Words(string text) => string.Concat(ComposedText.Of(text).Where(char.IsLetterOrDigit));
}
