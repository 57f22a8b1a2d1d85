namespace StaticNews.Peers;

/// <summary>Several rounds of the same builds, the generators in turn, so that a machine whose speed drifts treats them alike.</summary>
internal sealed class Contest(string folder, IReadOnlyList<Contestant> contestants)
{
    private static readonly string[] Steps = ["cold", "unchanged", "one edited", "one added"];

    private readonly Dictionary<(string Step, string Name), List<Measurement>> _builds = [];

    /// <summary>One round: from nothing, again, after an edit, after a new article.</summary>
    public void Run(int round)
    {
        foreach (var step in Steps)
        {
            foreach (var contestant in contestants)
            {
                Prepare(step, contestant, round);
                var build = MeasuredBuild.Run(contestant, folder);
                _builds.TryAdd((step, contestant.Name), []);
                _builds[(step, contestant.Name)].Add(build);
                Console.Error.WriteLine($"{round} {step}, {contestant.Name}: {build.Wall:0.00} s, {build.Cpu:0.00} s CPU, {build.Peak:0} MB");
            }
        }
    }

    /// <summary>Medians, and how often ours goes into each peer's.</summary>
    public void Report(TextWriter output)
    {
        output.WriteLine($"{"build",-12} {"generator",-15} {"wall s",8} {"CPU s",8} {"peak MB",8} {"files",8} {"MB",8}   ours / peer: wall, CPU, peak");
        foreach (var step in Steps)
        {
            foreach (var contestant in contestants)
            {
                var median = MedianOf(step, contestant);
                output.WriteLine($"{step,-12} {contestant.Name,-15} {median.Wall,8:0.000} {median.Cpu,8:0.000} {median.Peak,8:0} {median.Files,8:0} {median.Megabytes,8:0.0}");
                foreach (var ours in contestants.Where(ours => ours.IsOurs && !contestant.IsOurs))
                {
                    var mine = MedianOf(step, ours);
                    output.WriteLine($"{"",45} {ours.Name,15} / it: {mine.Wall / median.Wall:0.0000}, {mine.Cpu / median.Cpu:0.0000}, {mine.Peak / median.Peak:0.00}");
                }
            }
        }
    }

    private Measurement MedianOf(string step, Contestant contestant) => Measurement.MedianOf(_builds[(step, contestant.Name)]);

    private void Prepare(string step, Contestant contestant, int round)
    {
        switch (step)
        {
            case "cold":
                Clear(contestant);
                break;
            case "one edited":
                Editor.Edit(contestant, round);
                break;
            case "one added":
                Editor.Add(contestant, round);
                break;
        }
    }

    /// <summary>As on a fresh clone. What is deleted is renamed first, since some file systems are slow for long after a great deletion.</summary>
    private static void Clear(Contestant contestant)
    {
        foreach (var place in contestant.Caches.Append(contestant.Output).Where(Directory.Exists))
        {
            var aside = place + ".old";
            Directory.Move(place, aside);
            Directory.Delete(aside, recursive: true);
        }
    }
}
