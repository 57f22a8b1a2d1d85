namespace StaticNews.Cli.Tests.Previewing;

/// <summary><c>preview --open</c> on machines with a browser and without one.</summary>
public sealed class PreviewBrowserTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string _programs = Directory.CreateTempSubdirectory("staticnews").FullName;

    [Theory]
    [InlineData("xdg-open", "PATH")]
    [InlineData("browser.sh", "BROWSER")]
    public async Task The_preview_opens_in_the_browser_of_the_machine_or_the_one_that_is_named(string name, string variable)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems open addresses by themselves");
        var program = Install(name);
        var environment = new Dictionary<string, string> { ["BROWSER"] = "", ["PATH"] = _programs + ":" + Environment.GetEnvironmentVariable("PATH") };
        environment[variable] = variable == "PATH" ? environment["PATH"] : program;

        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text, environment, "--open");

        Assert.Equal(preview.Address.ToString(), await OpenedAsync());
    }

    [Fact]
    public async Task Without_a_browser_the_address_is_there_to_be_opened_by_hand()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems always have something to open addresses with");
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text, new Dictionary<string, string> { ["BROWSER"] = "", ["PATH"] = _programs }, "--open");

        Assert.Contains("Старый текст", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);
        preview.Process.Kill();
        Assert.StartsWith("no browser could be opened; open the address above yourself", await preview.Complaints, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_programs, recursive: true);

    /// <summary>Puts there a browser that writes down what it opens.</summary>
    private string Install(string name)
    {
        var program = Path.Combine(_programs, name);
        File.WriteAllText(program, $"#!/bin/sh\nprintf %s \"$1\" > '{_programs}/opening'\nmv '{_programs}/opening' '{_programs}/opened'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return program;
    }

    private async Task<string> OpenedAsync()
    {
        using var watcher = new FileSystemWatcher(_programs);
        var opened = new TaskCompletionSource();
        watcher.Renamed += (_, _) => opened.TrySetResult();
        watcher.EnableRaisingEvents = true;
        if (!File.Exists(Path.Combine(_programs, "opened")))
        {
            await opened.Task.WaitAsync(Patience);
        }

        return await File.ReadAllTextAsync(Path.Combine(_programs, "opened"));
    }
}
