using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Themes;

namespace StaticNews.Publishing.Tests;

/// <summary>
/// A newsroom that renames, moves, retitles, redates, deletes and restores its articles, renames categories, moves and deletes pages, keeps
/// input/urls.lock as the program writes it, and mends what a build tells it by the cure that the message names. All follows from a seed.
/// </summary>
internal sealed class RestlessNewsroom
{
    private const string Redirects = "redirects.yml";

    private static readonly string[] Categories = ["Город", "Спорт", "Культура"];

    // A repeatable sequence is the point here; nothing secret depends on it.
#pragma warning disable CA5394
    private readonly Random _random;
#pragma warning restore CA5394

    private readonly MemoryFiles _input = new("input/");
    private readonly MemoryFiles _theme = new("theme/");
    private readonly MemoryOutput _output = new();
    private readonly Publisher _publisher;
    private readonly string[] _slugs = ["gorod", "sport", "kultura"];
    private readonly List<string> _pages = [];
    private readonly List<Story> _written = [];
    private readonly List<Story> _deleted = [];
    private readonly SortedDictionary<string, string> _redirects = new(StringComparer.Ordinal);
    private int _made;

    public RestlessNewsroom(int seed, int articles)
    {
#pragma warning disable CA5394
        _random = new Random(seed);
#pragma warning restore CA5394
        _publisher = new Publisher(_input, _theme);
        var theme = new EmbeddedTheme();
        foreach (var path in theme.List())
        {
            _theme.Add(path, theme.Read(path));
        }

        WriteSettings();
        for (var i = 0; i < articles; i++)
        {
            Write();
        }
    }

    /// <summary>What was done, for whoever has to repeat it.</summary>
    public List<string> Done { get; } = [];

    /// <summary>The site as readers meet it.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _output.Files;

    /// <summary>The addresses of articles that are on the site.</summary>
    public IEnumerable<string> Addresses => _output.Files.Keys
        .Where(file => file.Split('/').Length == 4 && _slugs.Contains(file.Split('/')[0]) && file.EndsWith("/index.html", StringComparison.Ordinal) && !file.Contains("/page/", StringComparison.Ordinal))
        .Select(file => "/" + file[..^"index.html".Length]);

    /// <summary>The addresses of pages, and of categories with their feeds, that are on the site.</summary>
    public IEnumerable<string> Standing => [.. _pages.Select(page => $"/{page}/"), .. _slugs.SelectMany(slug => new[] { $"/{slug}/", $"/{slug}/feed.xml" })];

    /// <summary>One thing that an editor does.</summary>
    public void Edit()
    {
        if (_written.Count < 3)
        {
            Done.Add("write " + Write());
            return;
        }

        var at = Pick(_written.Count);
        var story = _written[at];
        switch (Pick(10))
        {
            case 0: Change(at, story with { File = $"{story.File[..^1]}{Pick(10)}-{Pick(100)}a" }); break;
            case 1: Change(at, story with { Category = Categories[Pick(3)] }); break;
            case 2: Change(at, story with { Title = story.Title + " снова" }); break;
            case 3: Change(at, story with { Year = 2020 + Pick(6) }); break;
            case 4: Change(at, story with { Category = Categories[Pick(3)], Year = 2020 + Pick(6), File = story.File + "b" }); break;
            case 5: Delete(at); break;
            case 6: RenameCategory(Pick(3)); break;
            case 7: WritePage(); break;
            case 8: MoveOrDeletePage(); break;
            default: Restore(); break;
        }
    }

    /// <summary>Builds, and does what messages say until the site is published.</summary>
    public void Publish()
    {
        for (var attempt = 0; ; attempt++)
        {
            var report = _publisher.Build(_output, new BuildOptions(zone => new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(5))));
            if (report.Published)
            {
                _input.Add("urls.lock", _output.Files.GetValueOrDefault("urls.txt") ?? []);
                return;
            }

            Assert.True(attempt < 5, string.Join('\n', report.Diagnostics) + "\n" + string.Join('\n', Done));
            var lost = report.Diagnostics.Where(IsLost).Select(Lost).ToHashSet(StringComparer.Ordinal);
            // What a line of the register is told for follows from a line of redirects.yml, which is told as well.
            Diagnostic[] mendable = [.. report.Diagnostics.Where(mistake => IsLost(mistake) || mistake.Span.File == "input/" + Redirects)];
            Assert.True(mendable.Length > 0, string.Join('\n', report.Diagnostics) + "\n" + string.Join('\n', Done));
            Array.ForEach(mendable, mistake => Mend(mistake, lost));

            WriteRedirects();
        }
    }

    private static bool IsLost(Diagnostic mistake) => mistake.Code == "SN1514";

    private static string Lost(Diagnostic mistake) => (string)mistake.Arguments[0];

    private void Mend(Diagnostic mistake, HashSet<string> lost)
    {
        if (IsLost(mistake))
        {
            string[] pages = [.. Addresses.Where(address => !lost.Contains(address))];
            var target = Pick(2) == 0 || pages.Length == 0 ? "gone" : pages[Pick(pages.Length)];
            _redirects[Lost(mistake)] = target;
            Done.Add($"redirect {Lost(mistake)} to {target}");
            return;
        }

        _redirects.Remove(Encoding.UTF8.GetString(_input.Read(Redirects)).Split('\n')[mistake.Span.Line - 1].Split(": ")[0]);
        Done.Add($"no redirect any more: {mistake}");
    }

    private string Write()
    {
        var number = _made++;
        var story = new Story($"n{number}", $"Новость {number}", Categories[Pick(3)], 2020 + Pick(6), $"Первый абзац новости {number}.");
        _written.Add(story);
        return Put(story);
    }

    private void Change(int at, Story changed)
    {
        Done.Add($"{_written[at]} becomes {changed}");
        _input.Remove(_written[at].Path);
        _written[at] = changed;
        Put(changed);
    }

    private void Delete(int at)
    {
        Done.Add($"delete {_written[at]}");
        _input.Remove(_written[at].Path);
        _deleted.Add(_written[at]);
        _written.RemoveAt(at);
    }

    private void Restore()
    {
        if (_deleted.Count == 0)
        {
            return;
        }

        var at = Pick(_deleted.Count);
        Done.Add($"restore {_deleted[at]}");
        _written.Add(_deleted[at]);
        Put(_deleted[at]);
        _deleted.RemoveAt(at);
    }

    private string Put(Story story)
    {
        _input.Add(story.Path, $"---\ntitle: {story.Title}\ndate: {story.Year}-05-06 10:00\ncategory: {story.Category}\n---\n{story.Opening}\n");
        return story.Path;
    }

    private void RenameCategory(int at)
    {
        Done.Add($"rename {_slugs[at]}");
        _slugs[at] = $"{_slugs[at].Split('-')[0]}-{Pick(4)}";
        WriteSettings();
    }

    private void WriteSettings() => _input.Add(
        "site.yml",
        "title: Орск\nurl: https://orsk.example/\npermalink: /{category}/{year}/{slug}/\nsearch: false\nfeeds: {formats: [rss]}\ncategories:\n"
        + string.Concat(Categories.Zip(_slugs, (title, slug) => $"  - {{slug: {slug}, title: {title}}}\n")));

    private void WritePage()
    {
        _pages.Add($"o-{_made++}");
        PutPage(_pages[^1], $"О редакции {_made}");
    }

    private void MoveOrDeletePage()
    {
        if (_pages.Count == 0)
        {
            return;
        }

        var at = Pick(_pages.Count);
        var (old, text) = (_pages[at], _input.Read($"pages/{_pages[at]}.md"));
        Done.Add($"move or delete the page {old}");
        _input.Remove($"pages/{old}.md");
        _pages.RemoveAt(at);
        if (Pick(2) == 0)
        {
            _pages.Add($"o-{_made++}");
            _input.Add($"pages/{_pages[^1]}.md", text);
        }
    }

    private void PutPage(string name, string title)
    {
        Done.Add("write the page " + name);
        _input.Add($"pages/{name}.md", $"---\ntitle: {title}\n---\nКто мы.\n");
    }

    private void WriteRedirects() =>
        _input.Add(Redirects, string.Concat(_redirects.Select(pair => $"{pair.Key}: {pair.Value}\n")));

#pragma warning disable CA5394
    private int Pick(int count) => _random.Next(count);
#pragma warning restore CA5394

    private sealed record Story(string File, string Title, string Category, int Year, string Opening)
    {
        public string Path => $"articles/{File}.md";
    }
}
