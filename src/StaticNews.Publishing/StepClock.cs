using System.Diagnostics;

namespace StaticNews.Publishing;

/// <summary>Measures the named steps of a build and tells whoever listens which one has begun.</summary>
/// <param name="begun">Called at the start of each step.</param>
public sealed class StepClock(Action<BuildStep>? begun = null)
{
    private readonly List<StepTime> _times = [];

    public IReadOnlyList<StepTime> Times => _times;

    /// <summary>Runs a step and remembers how long it took.</summary>
    public T Time<T>(BuildStep step, Func<T> work)
    {
        begun?.Invoke(step);
        var start = Stopwatch.GetTimestamp();
        var result = work();
        _times.Add(new StepTime(step, Stopwatch.GetElapsedTime(start)));
        return result;
    }

    /// <summary>Runs a step that gives nothing back and remembers how long it took.</summary>
    public void Time(BuildStep step, Action work) => Time(step, () =>
    {
        work();
        return true;
    });
}
