namespace StaticNews.Cli.Tests;

/// <summary>What can be wrong with a machine while a site is built: no room, no permission, a wrong clock. The site that is there stays whole.</summary>
public sealed class FailingMachineTests : IDisposable
{
    private const string Site = """
        -- input/site.yml --
        title: Орск.today
        url: https://orsk.example/
        -- input/articles/most.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        ---
        Текст.
        -- input/articles/sneg.md --
        ---
        title: Снег
        date: 2026-11-25 10:00
        ---
        Текст.
        """;

    private static readonly string[] Clock = ["--now", "2026-11-24 12:00"];

    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    public FailingMachineTests() => Script.Unpack(_folder, Site);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_full_disk_is_told_in_a_line_leaves_the_site_as_it_was_and_the_next_build_ends_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sets no bound to the files of a process");
        Build(Clock);
        var before = Output();
        Directory.CreateDirectory(At("input/static"));
        File.WriteAllBytes(At("input/static/film.bin"), new byte[3 << 20]);

        var run = WithSmallFilesOnly();

        Assert.True(run.ExitCode == 3, run.Output + run.Error);
        Assert.Contains("error SN3003", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(before, Output());
        Build(Clock);
        Assert.Equal(Clean(Clock), Output());
    }

    [Fact]
    public void A_link_that_somebody_committed_where_the_register_is_made_ready_leads_nothing_elsewhere()
    {
        File.WriteAllText(At("precious.txt"), "precious");
        File.CreateSymbolicLink(At("input/.urls.lock~"), At("precious.txt"));

        Build([]);

        Assert.Equal("precious", File.ReadAllText(At("precious.txt")));
        Assert.Null(new FileInfo(At("input/urls.lock")).LinkTarget);
    }

    [Fact]
    public void Where_nothing_can_be_written_that_is_told_in_a_line()
    {
        File.WriteAllText(At("taken"), "a file where a folder is to be");

        var run = StaticNewsProcess.Run(_folder, [.. Clock, "--output", At("taken")]);

        Assert.True(run.ExitCode == 3, run.Output + run.Error);
        Assert.Contains("error SN3003", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal("a file where a folder is to be", File.ReadAllText(At("taken")));
    }

    [Theory]
    [InlineData("output")]
    [InlineData("output/2026/11/23")]
    [InlineData(".cache")]
    public void A_folder_that_may_not_be_written_is_told_in_a_line_and_leaves_no_file_half_written(string locked)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows takes no rights from a folder's owner");
        Build(Clock);
        var before = Output();
        string[] tomorrow = ["--now", "2026-11-25 12:00"];
        foreach (var article in new[] { "input/articles/most.md", "input/articles/sneg.md" })
        {
            File.WriteAllText(At(article), File.ReadAllText(At(article)).Replace("Текст", "Новый текст", StringComparison.Ordinal));
        }

        Lock(At(locked), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var run = Limited(tomorrow, "setpriv", OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--bounding-set=-dac_override,-dac_read_search"] : null);
        Lock(At(locked), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.True(run.ExitCode == 3, run.Output + run.Error);
        Assert.Matches("error SN3003: the site could not be written: Access to the path '[^']+' is denied; ", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        var (left, clean) = (Output(), Clean(tomorrow));
        Assert.All(left, file => Assert.True(file.Value == before.GetValueOrDefault(file.Key) || file.Value == clean.GetValueOrDefault(file.Key), file.Key));
        Assert.Empty(before.Keys.Except(left.Keys));
        Build(tomorrow);
        Assert.Equal(clean, Output());
    }

    [Fact]
    public void A_clock_that_was_wrong_and_files_from_the_future_leave_no_trace()
    {
        string[] future = ["--now", "2031-01-01 12:00"];
        File.SetLastWriteTimeUtc(At("input/articles/most.md"), new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Build(future);
        Build(Clock);
        Assert.Equal(Clean(Clock), Output());

        Build(future);
        File.WriteAllText(At("input/articles/most.md"), File.ReadAllText(At("input/articles/most.md")).Replace("Мост", "Лёд", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(At("input/articles/most.md"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Build(Clock);
        Assert.Equal(Clean(Clock), Output());
    }

    /// <summary>No file may grow beyond a megabyte: to a program that does not heed the signal, an error of the write, as a full disk is.</summary>
    private StaticNewsProcess WithSmallFilesOnly() => Limited(Clock, "sh", ["-c", "trap '' XFSZ; ulimit -f 2048; exec \"$0\" \"$@\""]);

    /// <summary>Runs the program by another that takes something from it; <c>null</c> where it lacks that already.</summary>
    private StaticNewsProcess Limited(string[] arguments, string by, string[]? limits)
    {
        var start = StaticNewsProcess.Start(_folder, arguments);
        var limited = limits is null ? start : new System.Diagnostics.ProcessStartInfo(by, [.. limits, start.FileName, .. start.ArgumentList])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The runtime maps its own memory by a file otherwise, which is larger.
            Environment = { ["LC_ALL"] = "C", ["DOTNET_EnableWriteXorExecute"] = "0" },
        };
        using var process = System.Diagnostics.Process.Start(limited)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new StaticNewsProcess(process.ExitCode, output.Result, error);
    }

    /// <summary>Root writes where nobody may, so the program is started without that right.</summary>
    private static void Lock(string folder, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, mode);
        }
    }

    private void Build(string[] arguments)
    {
        var run = StaticNewsProcess.Run(_folder, arguments);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private Dictionary<string, string> Clean(string[] clock)
    {
        Build([.. clock, "--force", "--output", At("clean")]);
        var files = FilesBelow.OfSite(At("clean"));
        Directory.Delete(At("clean"), recursive: true);
        return files;
    }

    private Dictionary<string, string> Output() => FilesBelow.OfSite(At("output"));

    private string At(string path) => Path.Combine(_folder, path);
}
