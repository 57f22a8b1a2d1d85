using System.CommandLine;
using StaticNews.Content;
using StaticNews.Reading;

namespace StaticNews.Cli.Tests;

/// <summary>An editor in front of a small site on the disk, who begins things with <c>new</c> on 24 November 2026, noon in Yekaterinburg.</summary>
internal sealed class NewsDesk : IDisposable
{
    public const string RussianSite =
        """
        title: Орск.today
        url: https://orsk.example/
        categories:
          - slug: gorod
            title: Город
          - slug: sport
            title: Спорт
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("staticnews").FullName;

    // Asked for, so that tests say the same whatever the language of their machine.
    private readonly string _language;

    public NewsDesk(string settings = RussianSite)
    {
        _language = settings.Contains("language: en", StringComparison.Ordinal) ? "en" : "ru";
        Write("site.yml", settings);
    }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>All files of the root, for what must not be anywhere else.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    public void Write(string path, string text)
    {
        var file = Path.Combine(_root, "input", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Text(string path) => File.ReadAllText(Path.Combine(_root, "input", path));

    /// <summary>Runs the command where nobody can be asked.</summary>
    public int New(params string[] arguments) => Run(null, arguments);

    /// <summary>Runs the command at a terminal; each answer ends with Enter.</summary>
    public int Asked(string[] answers, params string[] arguments)
    {
        using var keyboard = new StringReader(string.Concat(answers.Select(answer => answer + "\n")));
        return Run(keyboard, arguments);
    }

    /// <summary>What the program itself reads in the folder; anything it has to say fails the test.</summary>
    public SiteSource Read()
    {
        var reading = InputReader.Read(new DiskFiles(Path.Combine(_root, "input"), "input/"), new ReadOptions());
        Assert.Empty(reading.Diagnostics);
        return reading.Site!;
    }

    private int Run(TextReader? keyboard, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var options = new GlobalOptions();
        var program = new RootCommand();
        options.AddTo(program);
        program.Subcommands.Add(new NewCommand(options, output, error) { Clock = new Noon(), Keyboard = keyboard }.Describe());
        var streams = new InvocationConfiguration { Output = output, Error = error };
        var asTyped = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var code = program.Parse(["--root", _root, "--messages", _language, "new", .. arguments], asTyped).Invoke(streams);
        (Output, Error) = (output.ToString().Replace(_root + "/", "", StringComparison.Ordinal), error.ToString().Replace(_root + "/", "", StringComparison.Ordinal));
        return code;
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 7, 0, 0, TimeSpan.Zero);
    }
}
