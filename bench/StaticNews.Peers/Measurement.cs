namespace StaticNews.Peers;

/// <summary>What one build took.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="Cpu">Seconds of all processors, kernel included.</param>
/// <param name="Peak">Greatest resident memory in megabytes.</param>
/// <param name="Files">Files that it wrote.</param>
/// <param name="Megabytes">What it wrote.</param>
internal sealed record Measurement(double Wall, double Cpu, double Peak, double Files, double Megabytes)
{
    /// <summary>Each figure's median over several builds.</summary>
    public static Measurement MedianOf(IReadOnlyList<Measurement> builds) => new(
        Median(builds, build => build.Wall),
        Median(builds, build => build.Cpu),
        Median(builds, build => build.Peak),
        Median(builds, build => build.Files),
        Median(builds, build => build.Megabytes));

    private static double Median(IReadOnlyList<Measurement> builds, Func<Measurement, double> figure)
    {
        double[] sorted = [.. builds.Select(figure).Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
