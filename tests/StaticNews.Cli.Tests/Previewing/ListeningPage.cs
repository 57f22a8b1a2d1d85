using System.Text.Json.Nodes;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>What the script of an open page hears from the server.</summary>
internal sealed class ListeningPage(Stream stream) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly StreamReader _stream = new(stream);
    private Task<string?>? _line;

    /// <summary>What was heard last.</summary>
    public JsonNode Last { get; private set; } = new JsonObject();

    /// <summary>The version of the page.</summary>
    public string Version => Last["page"]!.GetValue<string>();

    public JsonArray Errors => Last["errors"]!.AsArray();

    /// <summary>Waits for the next event.</summary>
    public async Task NextAsync()
    {
        while (true)
        {
            var line = await (_line ??= _stream.ReadLineAsync()).WaitAsync(Patience) ?? throw new EndOfStreamException();
            _line = null;
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                Last = JsonNode.Parse(line["data: ".Length..])!;
                return;
            }
        }
    }

    /// <summary>Waits until things are as they should be; a save may be seen in more than one step.</summary>
    public async Task UntilAsync(Func<ListeningPage, bool> condition)
    {
        while (!condition(this))
        {
            await NextAsync();
        }
    }

    /// <summary>Whether nothing is said for a while.</summary>
    public async Task<bool> IsSilentAsync(TimeSpan time)
    {
        var deadline = DateTime.UtcNow + time;
        while (DateTime.UtcNow < deadline)
        {
            var next = _line ??= _stream.ReadLineAsync();
            if (await Task.WhenAny(next, Task.Delay(time)) != next)
            {
                return true;
            }

            // The empty line that ends an event may still be on its way.
            if ((await next)?.Length > 0)
            {
                return false;
            }

            _line = null;
        }

        return true;
    }

    public void Dispose() => _stream.Dispose();
}
