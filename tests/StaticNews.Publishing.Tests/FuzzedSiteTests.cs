using System.Diagnostics;
using CsCheck;
using StaticNews.Content;

namespace StaticNews.Publishing.Tests;

/// <summary>
/// Whatever is committed is published or told. STATICNEWS_FUZZ=3600 looks for an hour instead of a moment; docs/security.md holds
/// what came of it.
/// </summary>
public sealed class FuzzedSiteTests
{
    private static readonly TimeSpan Bounded = TimeSpan.FromSeconds(30);

    // Each run damages the same files: chance must not decide whether somebody else's change is taken.
    private const string Seed = "0001PpBmRDk4";

    private static readonly int Seconds = int.TryParse(Environment.GetEnvironmentVariable("STATICNEWS_FUZZ"), out var seconds) ? seconds : -1;

    [Fact]
    public void Whatever_a_damaged_file_holds_the_site_is_published_or_its_mistakes_are_told_with_their_places() =>
        FuzzedSite.Any.Sample(AssertAnswered, seed: Seconds > 0 ? null : Seed, iter: Seconds > 0 ? -1 : 60, time: Seconds, print: fuzzed => fuzzed.ToString());

    internal static void AssertAnswered(FuzzedSite fuzzed)
    {
        var site = fuzzed.Site();
        var output = new MemoryOutput();
        var clock = Stopwatch.StartNew();
        var report = new Publisher(site.Input, site.Theme).Build(
            output, new BuildOptions(zone => new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(5))) { Thorough = true });

        Assert.True(clock.Elapsed < Bounded, $"took {clock.Elapsed}");
        Assert.True(report.Published || report.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error), "neither published nor told why not");
        Assert.False(report.EnvironmentFailed);
        Assert.Equal(report.Published, output.Files.Count > 0);
        Assert.All(report.Diagnostics, diagnostic => AssertPlace(diagnostic, fuzzed, site.Input));
    }

    /// <summary>An editor can open the file that a message names, and go to the line.</summary>
    private static void AssertPlace(Diagnostic diagnostic, FuzzedSite fuzzed, MemoryFiles input)
    {
        Assert.DoesNotContain('\n', diagnostic.ToString());
        Assert.True(diagnostic.Span.Line >= 0 && diagnostic.Span.Column >= 0);
        var file = diagnostic.Span.File;
        if (file.StartsWith("input/", StringComparison.Ordinal) && input.List().Contains(file["input/".Length..]))
        {
            var lines = 1 + input.Read(file["input/".Length..]).Count(letter => letter is (byte)'\n' or (byte)'\r');
            Assert.True(diagnostic.Span.Line <= lines + 1, $"{diagnostic}: {fuzzed.File} has {lines} lines");
        }
    }
}
