using System.Text;
using StaticNews.Content;

namespace StaticNews.Reading.Tests;

public sealed class InputReaderTests
{
    private const string Sound = "---\ntitle: Мост\ndate: 2024-07-04\n---\nТекст.\n";

    private static InputReading Read(string text) => InputReader.Read(MiniSite.Input(text), new ReadOptions());

    private const string Map = """{"type":"Point","coordinates":[58.5,51.2]}""";

    [Theory]
    [InlineData("articles/most.md", "---\ntitle: Мост\u2028через Урал\ndate: 2024-07-04\n---\nТекст\u2028дальше.\n<<<<<<< HEAD\nодин\n=======\nдва\n>>>>>>> other\n", 6)]
    [InlineData("media/film.vtt", "WEBVTT\n\nпервая\u2028вторая\n0:0:1 --> никогда\nТекст\n", 4)]
    public void Lines_are_counted_as_editors_show_them_whatever_was_pasted(string path, string text, int line)
    {
        var files = new MemoryFiles("input/").Add("site.yml", "title: О\nurl: https://orsk.example/\n").Add(path, Encoding.UTF8.GetBytes(text));

        var told = InputReader.Read(files, new ReadOptions()).Diagnostics.Where(diagnostic => diagnostic.Span.File.EndsWith(path, StringComparison.Ordinal));

        Assert.Contains(line, told.Select(diagnostic => diagnostic.Span.Line));
    }

    [Fact]
    public void Title_and_url_are_enough_for_a_site()
    {
        var settings = Read("").Site!.Settings;

        Assert.Equal(("Орск.today", "https://orsk.example/", "ru", "Asia/Yekaterinburg", 20), (settings.Title, settings.Url.AbsoluteUri, settings.Language, settings.TimeZone.Id, settings.PerPage));
        Assert.Equal(("/{year}/{month}/{day}/{slug}/", HostKind.Netlify, new RelatedSettings()), (settings.Permalink.Value, settings.Host, settings.Related));
    }

    [Fact]
    public void Without_site_yml_the_editor_is_shown_the_two_lines_it_needs() => Assert.Equal(
        "input/site.yml: error SN1601: there is no site.yml; create it with the two lines «title: Name of the outlet» and «url: https://example.org/»",
        Assert.Single(InputReader.Read(new MemoryFiles("input/").Add("articles/a.md", Sound), new ReadOptions()).Diagnostics).ToString());

    [Fact]
    public void Every_setting_is_read()
    {
        var settings = Read("""
            -- site.yml --
            Title: Орск
            tagline: Новости
            baseURL: https://user.github.io/repo
            language: en-US
            timeZone: Europe/Moscow
            categories:
              - {slug: obshchestvo, title: Общество, description: О людях}
              - Спорт и отдых
            menu: [{title: О нас, url: /o-nas/}]
            imprint: {publisher: Дом, founder: Иванов, editor_in_chief: Петров, address: Орск, phone: "1", e-mail: a@b.c, registration: ЭЛ, age-rating: 16+}
            social: [https://t.me/orsk, {title: VK, url: https://vk.com/orsk}]
            permalink: /{category}/{slug}/
            per_page: 10
            front-page: [obshchestvo, {tag: мост, title: О мосте, count: 3}]
            feeds: {items: 5, content: summary, formats: [RSS, atom], hub: https://hub.example/, yandex: true}
            related: {count: 3, inline: 2}
            images: {widths: [800, 400], formats: [webp, jpg], quality: 60}
            analytics: https://stat.example/a.js
            robots: {training: false}
            host: GitHub Pages
            markdown: {html: trusted}
            """).Site!.Settings;

        Assert.Equal(("https://user.github.io/repo/", "/repo/", "en", "Europe/Moscow"), (settings.Url.AbsoluteUri, settings.PathPrefix, settings.Language, settings.TimeZone.Id));
        Assert.Equal([("obshchestvo", "Общество", "О людях"), ("sport-i-otdykh", "Спорт и отдых", null)], settings.Categories.Select(category => (category.Slug, category.Title, category.Description)));
        Assert.Equal(["О нас /o-nas/"], settings.Menu.Select(link => $"{link.Title} {link.Target.Value}"));
        Assert.Equal(["Telegram", "VK"], settings.Social.Select(link => link.Title));
        Assert.Equal(("Петров", "16+", "a@b.c"), (settings.Imprint.EditorInChief, settings.Imprint.AgeRating, settings.Imprint.Email));
        Assert.Equal(["category obshchestvo  4", "tag мост О мосте 3"], settings.FrontPage.Select(block => $"{block.Kind} {block.Name.Value} {block.Title} {block.Count}"));
        Assert.Equal(new FeedSettings(5, false, "https://hub.example/") { Formats = FeedFormats.Rss | FeedFormats.Atom, Yandex = true }, settings.Feeds);
        Assert.Equal((new RelatedSettings(3, 2), new RobotsSettings(true, false), HostKind.GithubPages, true), (settings.Related, settings.Robots, settings.Host, settings.TrustedHtml));
        Assert.Equal([400, 800], settings.Images.Widths);
        Assert.Equal(["webp", "jpeg"], settings.Images.Formats);
        Assert.Equal((60, "https://stat.example/a.js", 10), (settings.Images.Quality, settings.Analytics, settings.PerPage));
    }

    [Fact]
    public void Files_are_what_their_folders_say_and_come_in_the_order_of_their_paths()
    {
        var site = Read($"""
            -- articles/b.md --
            {Sound}
            -- articles/a/index.md --
            {Sound}
            -- articles/README.md --
            Не статья.
            -- articles/_drafts/x.md --
            Не статья.
            -- articles/a/doklad.pdf --
            %PDF-
            -- pages/o-nas/redaktsiya.md --
            ---
            title: Редакция
            ---
            -- authors/anna-sergeeva.md --
            ---
            name: Анна Сергеева
            role: Корреспондент
            ---
            -- stories/novyi-most.md --
            ---
            title: Новый мост
            lead: Всё о мосте
            ---
            -- media/map.geojson --
            {Map}
            -- static/robots-extra.txt --
            x
            -- redirects.yml --
            /old/: /new/
            -- notes.md --
            Ничьё.
            """).Site!;

        Assert.Equal(["articles/a/index.md", "articles/b.md"], site.Articles.Select(article => article.Source.Path));
        Assert.Equal(["articles/a/doklad.pdf Document", "media/map.geojson Map"], site.Media.Select(item => $"{item.Source.Path} {item.Kind}"));
        Assert.Equal("/o-nas/redaktsiya/", Assert.Single(site.Pages).Address.Value);
        Assert.Equal("anna-sergeeva", Assert.Single(site.Authors).Slug);
        Assert.Equal(("novyi-most", "Всё о\u00A0мосте"), (Assert.Single(site.Stories).Slug, site.Stories[0].Summary));
        Assert.Equal("static/robots-extra.txt", Assert.Single(site.Statics).Path);
        Assert.Equal(("/old/", "/new/"), (Assert.Single(site.Redirects).From.Value, site.Redirects[0].To.Value));
    }

    [Fact]
    public void A_body_is_loaded_again_only_from_the_file_that_was_read()
    {
        var files = MiniSite.Input($"-- articles/a.md --\n{Sound}");
        var site = InputReader.Read(files, new ReadOptions()).Site!;
        var bodies = new BodyReader(files, site.Settings);

        Assert.NotEmpty(bodies.Load(site.Articles[0]).Parts);
        files.Add("articles/a.md", Sound + "Ещё.");
        Assert.Throws<SourceChangedException>(() => bodies.Load(site.Articles[0]));
        files.Remove("articles/a.md");
        Assert.Throws<SourceChangedException>(() => bodies.Load(site.Articles[0]));
    }

    [Fact]
    public void The_order_of_reading_does_not_show_in_what_was_read()
    {
        var files = new MemoryFiles("input/").Add("site.yml", "title: О\nurl: https://orsk.example/\n");
        for (var i = 0; i < 200; i++)
        {
            files.Add($"articles/{i:000}.md", i % 3 == 0 ? "---\ntitle: *x\n---\n" : Sound);
        }

        var (first, second) = (InputReader.Read(files, new ReadOptions()), InputReader.Read(files, new ReadOptions()));

        Assert.Equal(first.Diagnostics.Select(diagnostic => diagnostic.ToString()), second.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(first.Site!.Articles.Select(article => article.Source.Path), second.Site!.Articles.Select(article => article.Source.Path));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_told_and_the_rest_is_read()
    {
        var reading = InputReader.Read(new LockedFile(MiniSite.Input($"-- articles/a.md --\n{Sound}\n-- articles/b.md --\n{Sound}"), "articles/a.md"), new ReadOptions());

        Assert.Equal(
            "input/articles/a.md: error SN1001: the file cannot be read: it is locked; check that it still exists and that you may read it",
            Assert.Single(reading.Diagnostics).ToString());
        Assert.Equal("articles/b.md", Assert.Single(reading.Site!.Articles).Source.Path);
    }

    private sealed class LockedFile(IFileTree files, string locked) : IFileTree
    {
        public IReadOnlyList<string> List() => files.List();

        public byte[] Read(string path) => path == locked ? throw new IOException("it is locked") : files.Read(path);

        public Stream Open(string path) => path == locked ? throw new IOException("it is locked") : files.Open(path);

        public string Display(string path) => files.Display(path);
    }

    [Theory]
    [InlineData("media/plan.svg", 9, "input/media/plan.svg: error SN1462: the drawing has 9 MB, more than 8 MB; simplify its lines, or save it as PNG")]
    [InlineData("media/film.vtt", 5, "input/media/film.vtt: error SN1463: the captions have 5 MB, more than 4 MB; export them anew; those of a whole day of speech are smaller")]
    [InlineData("urls.lock", 101, "input/urls.lock: error SN1517: the register of addresses has 101 MB, more than 100 MB; bring back an earlier version of it; the program adds to that what was published since")]
    [InlineData("redirects.yml", 11, "input/redirects.yml: error SN1002: the file has 11 MB, more than the 10 MB a text may have; split it, or move what is not text to media/")]
    public void A_file_that_no_newsroom_could_have_written_is_refused_with_a_way_out(string path, int megabytes, string told)
    {
        var bytes = new byte[megabytes << 20];
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\">"u8.CopyTo(bytes);
        var files = new MemoryFiles("input/").Add("site.yml", "title: О\nurl: https://orsk.example/\n").Add(path, bytes);

        Assert.Equal(told, Assert.Single(InputReader.Read(files, new ReadOptions()).Diagnostics).ToString());
    }

    [Fact]
    public void A_register_that_is_none_is_told_by_its_first_lines()
    {
        var files = new MemoryFiles("input/").Add("site.yml", "title: О\nurl: https://orsk.example/\n").Add("urls.lock", string.Concat(Enumerable.Repeat("x\n", 1000)));

        Assert.Equal(20, InputReader.Read(files, new ReadOptions()).Diagnostics.Count(diagnostic => diagnostic.Code == "SN1515"));
    }

    [Fact]
    public void A_link_that_leads_out_of_the_input_is_told_instead_of_followed()
    {
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "input", "static"));
        File.WriteAllText(Path.Combine(folder, "input", "site.yml"), "title: Орск\nurl: https://orsk.example/\n");
        File.WriteAllText(Path.Combine(folder, "secret"), "password");
        File.CreateSymbolicLink(Path.Combine(folder, "input", "static", "robots.txt"), "../../secret");

        var reading = InputReader.Read(new DiskFiles(Path.Combine(folder, "input"), "input/"), new ReadOptions());

        Directory.Delete(folder, recursive: true);
        Assert.Equal(
            "input/static/robots.txt: error SN1010: this is a symbolic link that leads out of the folder, so it is not read; put the file itself in its place",
            Assert.Single(reading.Diagnostics).ToString());
    }
}
