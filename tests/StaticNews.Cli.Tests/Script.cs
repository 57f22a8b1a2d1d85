namespace StaticNews.Cli.Tests;

/// <summary>
/// A test written as a text: commands on top, the files they work on below, each after a line <c>-- path --</c>.
/// Commands: <c>run ARGUMENTS</c> starts the program (an exit code other than 0 is written in front: <c>1 run check</c>);
/// <c>says TEXT</c>, <c>silent TEXT</c> ask what the last run printed; <c>has FILE [TEXT]</c>, <c>lacks FILE [TEXT]</c> ask what is there;
/// <c>replace FILE `OLD` `NEW`</c>, <c>delete FILE</c>, <c>move FILE FILE</c> are an editor at work; <c>commit MOMENT</c> commits input/ as if then,
/// on Yekaterinburg's clock, and <c>git ARGUMENTS</c> starts git; <c>environment NAME VALUE</c> is the machine the program runs on; <c>remember</c> and <c>unchanged</c> compare the whole output.
/// </summary>
internal sealed class Script(string folder)
{
    private StaticNewsProcess? _last;
    private readonly Dictionary<string, string> _environment = [];
    private Dictionary<string, byte[]> _remembered = [];

    public static void Run(string text)
    {
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        try
        {
            var end = text.StartsWith("-- ", StringComparison.Ordinal) ? 0 : text.IndexOf("\n-- ", StringComparison.Ordinal) + 1;
            Unpack(folder, text[end..]);
            var script = new Script(folder);
            foreach (var line in text[..end].Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('#')))
            {
                script.Do(line);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the files of a text into a folder.</summary>
    public static void Unpack(string folder, string text)
    {
        foreach (var part in ("\n" + text).Split("\n-- ", StringSplitOptions.RemoveEmptyEntries))
        {
            var head = part.IndexOf(" --\n", StringComparison.Ordinal);
            var file = Path.Combine(folder, part[..head]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, part[(head + 4)..] + "\n");
        }
    }

    private void Do(string line)
    {
        var words = Words(line);
        var expected = char.IsDigit(words[0][0]) ? words[0] : null;
        var (command, rest) = expected is null ? (words[0], words[1..]) : (words[1], words[2..]);
        switch (command)
        {
            case "run": Start(rest, int.Parse(expected ?? "0")); break;
            case "says": Assert.Contains(Text(line), Said(), StringComparison.Ordinal); break;
            case "silent": Assert.DoesNotContain(Text(line), Said(), StringComparison.Ordinal); break;
            case "environment": _environment[rest[0]] = rest[1]; break;
            case "has": Has(rest); break;
            case "lacks": Lacks(rest); break;
            case "replace": Replace(rest[0], rest[1], rest[2]); break;
            case "delete": File.Delete(At(rest[0])); break;
            case "move": Move(rest[0], rest[1]); break;
            case "commit": Commit(rest[0]); break;
            case "git": new GitRepository(folder).Run(_environment, rest); break;
            case "remember": _remembered = Snapshot(); break;
            case "unchanged": Assert.Equal(_remembered, Snapshot()); break;
            default: throw new InvalidOperationException($"no such command: {line}");
        }
    }

    private void Start(string[] arguments, int expected)
    {
        _last = StaticNewsProcess.Run(folder, arguments, _environment);
        Assert.True(_last.ExitCode == expected, $"exit code {_last.ExitCode} instead of {expected}:\n{Said()}");
    }

    private string Said() => _last!.Output + _last.Error;

    private void Has(string[] words)
    {
        Assert.True(File.Exists(At(words[0])), $"{words[0]} is missing");
        if (words.Length > 1)
        {
            Assert.Contains(words[1], File.ReadAllText(At(words[0])), StringComparison.Ordinal);
        }
    }

    private void Lacks(string[] words)
    {
        if (words.Length > 1)
        {
            Assert.DoesNotContain(words[1], File.ReadAllText(At(words[0])), StringComparison.Ordinal);
        }
        else
        {
            Assert.False(File.Exists(At(words[0])), $"{words[0]} is there");
        }
    }

    private void Replace(string file, string old, string text)
    {
        var before = File.ReadAllText(At(file));
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(At(file), before.Replace(old, text, StringComparison.Ordinal));
    }

    private void Commit(string moment)
    {
        var git = new GitRepository(folder);
        if (!Directory.Exists(At(".git")))
        {
            git.Run(_environment, "init", "--quiet", "--initial-branch=main");
        }

        _environment["GIT_COMMITTER_DATE"] = _environment["GIT_AUTHOR_DATE"] = moment + "+0500";
        git.Run(_environment, "add", "input");
        git.Run(_environment, "commit", "--quiet", "--message=x");
    }

    private void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(to))!);
        File.Move(At(from), At(to));
    }

    private Dictionary<string, byte[]> Snapshot() => Directory.EnumerateFiles(At("output"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes, StringComparer.Ordinal);

    private string At(string file) => Path.Combine(folder, file);

    private static string Text(string line) => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>Splits at spaces; backquotes keep words together (pages are full of the other quotes), <c>\n</c> inside them is a line end.</summary>
    private static string[] Words(string line) =>
        [.. line.Split('`').SelectMany((part, index) => index % 2 == 1 ? [part.Replace("\\n", "\n", StringComparison.Ordinal)] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
