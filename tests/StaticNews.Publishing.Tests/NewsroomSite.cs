using System.Globalization;
using StaticNews.Content;
using StaticNews.Rendering.Themes;

namespace StaticNews.Publishing.Tests;

/// <summary>
/// A newsroom's site in memory that can be edited in every way an editor edits: what a property test works on. Everything it
/// holds follows from a seed, so a failure can be repeated.
/// </summary>
internal sealed class NewsroomSite
{
    private static readonly string[] Words =
        ["мост", "река", "школа", "рынок", "дорога", "снег", "театр", "парк", "автобус", "музей", "стадион", "книга", "сад", "завод", "двор", "ярмарка"];

    private static readonly string[] Categories = ["gorod", "sport", "kultura"];

    private readonly Random _random;
    private readonly List<string> _articles = [];
    private int _made;

    public NewsroomSite(int seed, int articles)
    {
        // A repeatable sequence is the point here; nothing secret depends on it.
#pragma warning disable CA5394
        _random = new Random(seed);
#pragma warning restore CA5394
        Input.Add("site.yml", Settings("Орск.today"));
        Input.Add("authors/anna.md", "---\nname: Анна\nrole: корреспондент\n---\nПишет о городе.\n");
        Input.Add("pages/about.md", "---\ntitle: О сайте\n---\nДемонстрация.\n");
        Input.Add("media/foto.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>");
        foreach (var path in Shipped.List())
        {
            Theme.Add(path, Shipped.Read(path));
        }

        for (var i = 0; i < articles; i++)
        {
            AddArticle();
        }
    }

    public MemoryFiles Input { get; } = new("input/");

    public MemoryFiles Theme { get; } = new("theme/");

    private static EmbeddedTheme Shipped { get; } = new();

    /// <summary>One edit of an editor or designer; the words say which.</summary>
    public string Edit() => Pick(17) switch
    {
        0 => ChangeLine("title: ", "title: " + Phrase(4)),
        1 => ChangeLine("category: ", "category: " + Categories[Pick(Categories.Length)]),
        2 => ChangeLine("tags: ", $"tags: [{Word()}, {Word()}]"),
        3 => ChangeLine("date: ", "date: " + Date()),
        4 => ChangeLine("lead: ", "lead: " + Phrase(6)),
        5 => ChangeLine("story: ", "story: " + Word()),
        6 => ChangeLine("authors: ", Pick(2) == 0 ? "authors: [anna]" : "authors: [Пётр]"),
        7 or 8 => AddArticle(),
        9 => Delete(),
        10 => Rename(),
        11 => AppendToBody(),
        12 => EditTheme(),
        13 => Put("site.yml", Settings("Орск " + Phrase(1))),
        14 => Put("authors/anna.md", $"---\nname: Анна\nrole: {Word()}\n---\n{Phrase(8)}\n"),
        15 => ChangeLine("event: ", "event: " + Date()),
        _ => Put("media/foto.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{40 + Pick(9)}\" height=\"30\"/>"),
    };

    private static string Settings(string title) =>
        $"title: {title}\nurl: https://orsk.example/\nper-page: 5\nfeeds: {{yandex: true, dzen: true}}\noembed: true\nhumans: true\npolicies: {{ethics: /about/}}\ncategories:\n  - slug: gorod\n    title: Город\n  - slug: sport\n    title: Спорт\n  - slug: kultura\n    title: Культура\n";

    private string AddArticle()
    {
        var path = $"articles/{Pick(2) + 2025}/n{_made++}.md";
        var earlier = _articles.Count > 0 ? $"Читайте также: [{Phrase(2)}](/{_articles[Pick(_articles.Count)]})\n" : "";
        _articles.Add(path);
        var front = $"title: {Phrase(4)}\nlead: {Phrase(6)}\ndate: {Date()}\ncategory: {Categories[Pick(3)]}\ntags: [{Word()}, {Word()}]\nauthors: [anna]\nstory: {(Pick(4) == 0 ? Word() : "\"\"")}\nevent: {(Pick(4) == 0 ? Date() : "\"\"")}\n";
        return Put(path, $"---\n{front}---\n{Phrase(20)}.\n\n## {Phrase(2)}\n\n{(Pick(3) == 0 ? "![Фото](/media/foto.svg \"Анна\")\n\n" : "")}{earlier.Replace("/articles/", Up(path), StringComparison.Ordinal)}");
    }

    /// <summary>Articles are two folders deep at most, so a relative link goes up as far as its file lies.</summary>
    private static string Up(string path) => path.Split('/').Length == 3 ? "../" : "";

    private string Put(string path, string text)
    {
        Input.Add(path, text);
        return "write " + path;
    }

    private string Delete()
    {
        if (_articles.Count < 3)
        {
            return AddArticle();
        }

        var path = Take();
        Input.Remove(path);
        RemoveLinksTo(path);
        return "delete " + path;
    }

    private string Rename()
    {
        var path = Take();
        var renamed = path.Replace(".md", "r.md", StringComparison.Ordinal);
        Input.Add(renamed, Input.Read(path));
        Input.Remove(path);
        RemoveLinksTo(path);
        _articles.Add(renamed);
        return $"rename {path} to {renamed}";
    }

    private void RemoveLinksTo(string path)
    {
        foreach (var article in _articles)
        {
            var lines = Text(article).Split('\n').Where(line => !line.Contains(path["articles/".Length..] + ")", StringComparison.Ordinal));
            Input.Add(article, string.Join('\n', lines));
        }
    }

    private string AppendToBody()
    {
        var path = _articles[Pick(_articles.Count)];
        return Put(path, Text(path) + "\n\n" + Phrase(12) + ".\n");
    }

    private string ChangeLine(string key, string line)
    {
        var path = _articles[Pick(_articles.Count)];
        var lines = Text(path).Split('\n');
        var at = Array.FindIndex(lines, old => old.StartsWith(key, StringComparison.Ordinal));
        lines[at] = line;
        return $"{Put(path, string.Join('\n', lines))}: {line}";
    }

    private string EditTheme()
    {
        var files = Theme.List().Where(path => path.EndsWith(".scriban", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal)).ToArray();
        var path = files[Pick(files.Length)];
        Theme.Add(path, System.Text.Encoding.UTF8.GetString(Theme.Read(path)) + (path.EndsWith(".css", StringComparison.Ordinal) ? $"\n/* {_made++} */\n" : $"\n<!-- {_made++} -->\n"));
        return "theme " + path;
    }

    private string Take()
    {
        var at = Pick(_articles.Count);
        var path = _articles[at];
        _articles.RemoveAt(at);
        return path;
    }

    private string Text(string path) => System.Text.Encoding.UTF8.GetString(Input.Read(path));

    private string Date() => new DateTime(2025, 1, 1).AddMinutes(Pick(60 * 24 * 690)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private string Phrase(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    private string Word() => Words[Pick(Words.Length)];

#pragma warning disable CA5394
    private int Pick(int count) => _random.Next(count);
#pragma warning restore CA5394
}
