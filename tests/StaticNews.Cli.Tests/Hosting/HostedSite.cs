namespace StaticNews.Cli.Tests.Hosting;

/// <summary>A built site with everything that hosts get wrong: moved and withdrawn addresses, Cyrillic ones, queries, an editor with a policy of its own.</summary>
public sealed class HostedSite : IDisposable
{
    private const string Text = """
        -- input/site.yml --
        title: Орск.today
        url: https://orsk.example/
        host: HOST
        compress: true
        categories:
          - {slug: gorod, title: Город}
          - {slug: новости, title: Новости}
        feeds: {hub: "https://hub.example/?site=orsk"}
        admin: https://github.com/orsk/news
        -- input/redirects.yml --
        /staryi/: /2026/11/23/most/
        /старый мост/: /2026/11/23/most/
        /цепь-1/: /цепь-2/
        /цепь-2/: /staryi/
        /?p=12: /2026/11/23/most/
        /story.php?id=7: /новости/мост/
        /kontakty.html: https://elsewhere.example/контакты/
        /дом-"Орск"/: /staryi/
        /domen.html: https://пример.рф/
        "/?$=1": /staryi/
        /о-нас (старое)/: /новости/мост/
        /otozvano/: gone
        /отозвано/: gone
        -- input/articles/most.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        category: gorod
        ---
        Текст.
        -- input/articles/novyi.md --
        ---
        title: Новый мост
        date: 2026-11-22 10:00
        category: новости
        tags: [мост]
        permalink: /новости/мост/
        ---
        Текст.
        -- input/static/документы/план.txt --
        План
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    /// <param name="host">What site.yml names.</param>
    /// <param name="home">The site's address.</param>
    public HostedSite(string host, string home = "https://orsk.example/")
    {
        Script.Unpack(_folder, Text.Replace("HOST", host, StringComparison.Ordinal));
        var build = StaticNewsProcess.Run(_folder, ["build", "--now", "2026-11-24", "--strict", "--base-url", home]);
        Assert.True(build.ExitCode == 0, build.Output + build.Error);
        if (!OperatingSystem.IsWindows())
        {
            // Servers read as nobody.
            File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101);
        }
    }

    /// <summary>The folder with input/ and output/; servers put their own files there.</summary>
    public string Folder => _folder;

    public string Output => Path.Combine(_folder, "output");

    /// <summary>Path of a file whose name changes with its bytes.</summary>
    public string Stylesheet
    {
        get
        {
            var file = Directory.EnumerateFiles(Path.Combine(Output, "assets"), "*.css", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
            return "/" + Path.GetRelativePath(Output, file).Replace('\\', '/');
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
