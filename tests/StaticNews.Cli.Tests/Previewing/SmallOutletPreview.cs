namespace StaticNews.Cli.Tests.Previewing;

/// <summary>One preview of the small outlet for all tests of a class that only look at it.</summary>
public sealed class SmallOutletPreview : IAsyncLifetime
{
    private RunningPreview? _running;

    internal RunningPreview Running => _running!;

    public async ValueTask InitializeAsync() => _running = await RunningPreview.StartAsync(SmallOutlet.Text);

    public ValueTask DisposeAsync() => _running?.DisposeAsync() ?? ValueTask.CompletedTask;
}
