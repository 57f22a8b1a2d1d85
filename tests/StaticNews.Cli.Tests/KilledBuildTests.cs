using System.Diagnostics;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests;

/// <summary>A build can be killed at any moment: a cancelled job, a lost machine, no memory left.</summary>
public sealed class KilledBuildTests : IDisposable
{
    // A native program starts at once, so that many more moments cost no more time.
    private static readonly int Kills = StaticNewsProcess.IsNative ? 50 : 5;

    private static readonly string[] Clock = ["--now", "2026-11-23 12:00"];

    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    private readonly Random _random = ChosenSeed.Chances();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_build_that_is_killed_leaves_every_file_whole_and_the_next_one_makes_the_site_that_a_clean_one_makes()
    {
        var (spring, autumn) = (Clean(WriteSpring), Clean(WriteAutumn));
        var (write, other) = ((Action)WriteSpring, (Action)WriteAutumn);
        var took = Timed();
        for (var kill = 0; kill < Kills; kill++)
        {
            other();
            Kill(after: took * Next());
            AssertWhole(spring, autumn, kill);

            // What an editor does next is not known: half of the time the change is taken back.
            if (Next() < 0.5)
            {
                (write, other) = (other, write);
            }

            write();
            Build();
            Assert.Equal(write == WriteSpring ? spring : autumn, Output());
        }
    }

    private Dictionary<string, string> Clean(Action write)
    {
        write();
        Build();
        var files = Output();
        Directory.Delete(At("output"), recursive: true);
        Directory.Delete(At(".cache"), recursive: true);
        return files;
    }

    /// <summary>How long a build takes that has much to draw.</summary>
    private TimeSpan Timed()
    {
        Build();
        WriteAutumn();
        var clock = Stopwatch.StartNew();
        Build();
        var took = clock.Elapsed;
        WriteSpring();
        Build();
        return took;
    }

    private void Build()
    {
        var run = StaticNewsProcess.Run(_folder, Clock);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private void Kill(TimeSpan after)
    {
        using var process = Process.Start(StaticNewsProcess.Start(_folder, Clock))!;
        // Nothing is waited for: the moment of the end is what the test varies.
        Thread.Sleep(after);
        process.Kill();
        process.WaitForExit();
    }

    private void AssertWhole(Dictionary<string, string> spring, Dictionary<string, string> autumn, int kill)
    {
        foreach (var (file, text) in Output())
        {
            Assert.True(
                spring.GetValueOrDefault(file) == text || autumn.GetValueOrDefault(file) == text,
                $"{file} is neither of the site before nor of the one after (kill {kill}, seed {ChosenSeed.Value})");
        }
    }

    private Dictionary<string, string> Output() => FilesBelow.OfSite(At("output"));

    private void WriteSpring()
    {
        WriteSite("Орск весной");
        File.Delete(At("input/articles/osen.md"));
        WriteArticle("vesna", "Весна");
    }

    /// <summary>Every page looks otherwise, one article is new and one has gone.</summary>
    private void WriteAutumn()
    {
        WriteSite("Орск осенью");
        File.Delete(At("input/articles/vesna.md"));
        WriteArticle("osen", "Осень");
    }

    private void WriteSite(string title)
    {
        Write("input/site.yml", $"title: {title}\nurl: https://orsk.example/\n");
        // Articles come and go here as in no newsroom; without a register nobody is asked where their readers shall be led.
        File.Delete(At("input/urls.lock"));
        for (var i = 0; i < 30; i++)
        {
            WriteArticle($"n{i}", $"Новость номер {i}");
        }
    }

    private void WriteArticle(string name, string title) =>
        Write($"input/articles/{name}.md", $"---\ntitle: {title}\ndate: 2026-11-0{name.Length} 10:00\ntags: [мост, {title.Split(' ')[0]}]\n---\nТекст о том, что было в городе: {title}.\n");

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        if (!File.Exists(At(path)) || File.ReadAllText(At(path)) != text)
        {
            File.WriteAllText(At(path), text);
        }
    }

    private string At(string path) => Path.Combine(_folder, path);

    // A sequence that can be repeated is the point; nothing secret depends on it.
#pragma warning disable CA5394
    private double Next() => _random.NextDouble();
#pragma warning restore CA5394
}
