using System.Text;
using System.Text.Json;

namespace StaticNews.Browser.Tests;

/// <summary>
/// The folder that an editor gives to the editor in the browser. Nobody can click in the system's own dialogue, so the browser's private
/// folder stands in for the one on the disk: the editor writes there as it would anywhere, and what it has written is carried over.
/// </summary>
internal sealed class PickedFolder(IPage page, string root)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string Write = """
        async (files) => {
          for (const [path, bytes] of Object.entries(files)) {
            let folder = await navigator.storage.getDirectory();
            const names = path.split("/");
            for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
            const stream = await (await folder.getFileHandle(names.at(-1), { create: true })).createWritable();
            await stream.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
            await stream.close();
          }
        }
        """;

    // A file that is being replaced is gone for a moment; what will replace it has a name with a dot before it or .crswap behind it.
    private const string Read = """
        async () => {
          const files = {};
          const bytes = (file) => file.bytes().then((all) => btoa(all.reduce((text, one) => text + String.fromCharCode(one), "")));
          const walk = async (folder, path) => {
            for await (const [name, entry] of folder.entries())
              if (entry.kind === "directory") await walk(entry, path + name + "/");
              else if (!/^\.|\.crswap$/.test(name)) files[path + name] = await entry.getFile().then(bytes).catch(() => "");
          };
          await walk(await navigator.storage.getDirectory(), "");
          return files;
        }
        """;

    /// <summary>Fills it with the files of the site; <paramref name="host"/> is the address at which the editor will ask for it.</summary>
    public async Task FillAsync(string host)
    {
        await page.AddInitScriptAsync("window.showDirectoryPicker = () => navigator.storage.getDirectory();");
        await page.GotoAsync(host + "/robots.txt");
        var files = Directory.EnumerateFiles(Path.Combine(root, "input"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes);
        files[".git/HEAD"] = "ref: refs/heads/main\n"u8.ToArray();
        await page.EvaluateAsync(Write, files.ToDictionary(file => file.Key, file => Convert.ToBase64String(file.Value)));
    }

    /// <summary>Waits for a file whose text says something, and carries all files over to the disk.</summary>
    /// <param name="words">What it says.</param>
    public async Task CarryOverAsync(string words)
    {
        var files = await ReadAsync();
        for (var waited = TimeSpan.Zero; !files.Values.Any(file => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0); waited += Pause)
        {
            Assert.True(waited < Patience, $"nothing says «{words}»; there is {string.Join(", ", files.Keys)}");
            await Task.Delay(Pause);
            files = await ReadAsync();
        }

        foreach (var (path, file) in files.Where(file => file.Value.Length > 0))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
            await File.WriteAllBytesAsync(Path.Combine(root, path), file);
        }
    }

    private async Task<Dictionary<string, byte[]>> ReadAsync() =>
        (await page.EvaluateAsync<JsonElement>(Read)).EnumerateObject().Where(file => file.Name.StartsWith("input/", StringComparison.Ordinal))
            .ToDictionary(file => file.Name, file => file.Value.GetBytesFromBase64());
}
