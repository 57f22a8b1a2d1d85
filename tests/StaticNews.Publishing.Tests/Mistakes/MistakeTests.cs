using StaticNews.Testing.Mistakes;

namespace StaticNews.Publishing.Tests.Mistakes;

/// <summary>
/// What people get wrong in every part of the contract: each mistake is told with its place and its cure, fails the build and
/// leaves the published site alone. ACCEPT_GOLDEN=1 writes what is told into the lists; the diff is the review.
/// </summary>
public sealed class MistakeTests
{
    private static readonly MemoryOutput Published = Publish();

    public static TheoryData<string, string> Mistakes
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var list in PublishedMistakes.Lists)
            {
                all.AddRange([.. PublishedMistakes.Read(list).Select(mistake => (list, mistake.Name))]);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_cure_and_leaves_the_published_site_alone(string list, string name)
    {
        var mistake = PublishedMistakes.Read(list).Single(mistake => mistake.Name == name);
        var site = PublishedMistakes.NewSite();
        mistake.Make(site);
        var output = CopyOf(Published);

        var report = PublishedMistakes.Build(site, output, mistake);

        var told = report.Diagnostics.Select(diagnostic => diagnostic.ToString()).ToArray();
        Accept(list, mistake, told);
        Assert.Equal(mistake.Told, told);
        Assert.True(report is { Failed: true, Published: false, EnvironmentFailed: false });
        Assert.Equal(Published.Files.Keys.Order(StringComparer.Ordinal), output.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(Published.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(output.Files[file.Key]), file.Key));
    }

    [Fact]
    public void Every_part_of_the_contract_has_its_mistakes()
    {
        Assert.All(PublishedMistakes.Lists, list => Assert.True(PublishedMistakes.Read(list).Count() >= 2, $"{list} has too few mistakes"));
        Assert.InRange(PublishedMistakes.Lists.Sum(list => PublishedMistakes.Read(list).Count()), 60, int.MaxValue);
    }

    private static MemoryOutput Publish()
    {
        var output = new MemoryOutput();
        var report = PublishedMistakes.Build(PublishedMistakes.NewSite(), output, new Mistake("none", ["strict"]));
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return output;
    }

    private static MemoryOutput CopyOf(MemoryOutput output)
    {
        var copy = new MemoryOutput();
        foreach (var (file, bytes) in output.Files)
        {
            copy.Stage(file, bytes);
        }

        copy.Commit([], output.LoadManifest());
        return copy;
    }

    private static void Accept(string list, Mistake mistake, IEnumerable<string> told)
    {
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1")
        {
            var others = PublishedMistakes.Read(list).Select(other => other.Section(other.Name == mistake.Name ? told : other.Told));
            File.WriteAllText(PublishedMistakes.FileOf(list), string.Join('\n', others));
        }
    }
}
