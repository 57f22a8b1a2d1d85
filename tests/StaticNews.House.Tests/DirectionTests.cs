using System.Xml.Linq;
using StaticNews.Testing;

namespace StaticNews.House.Tests;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("Content", "", "System.IO.Hashing")]
    [InlineData("Reading", "Content", "Markdig Tomlyn YamlDotNet")]
    [InlineData("Site", "Content", "")]
    [InlineData("Rendering", "Site", "HarfBuzzSharp HarfBuzzSharp.NativeAssets.Linux NetVips NetVips.Native Scriban.Signed SkiaSharp SkiaSharp.NativeAssets.Linux.NoDependencies")]
    [InlineData("Publishing", "Reading Rendering", "AWSSDK.S3 DiffPlex")]
    [InlineData("Cli", "Publishing", "Spectre.Console System.CommandLine")]
    public void A_project_knows_only_those_before_it_and_lets_in_only_its_own_packages(string project, string knows, string packages)
    {
        var file = XDocument.Load(Repository.PathTo("src", $"StaticNews.{project}", $"StaticNews.{project}.csproj"));

        Assert.Equal(Words(knows).Select(name => $"StaticNews.{name}"), Names(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));
        Assert.Equal(Words(packages), Names(file, "PackageReference").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_six_projects() => Assert.Equal(6, Directory.GetDirectories(Repository.PathTo("src")).Length);

    [Fact]
    public void Every_dependency_has_a_decision_that_says_why_it_is_there()
    {
        var versions = XDocument.Load(Repository.PathTo("Directory.Packages.props"));
        var decisions = string.Concat(Directory.EnumerateFiles(Repository.PathTo("docs", "decisions"), "*.md").Select(File.ReadAllText));

        Assert.All(Names(versions, "PackageVersion"), name => Assert.Contains($"`{name}`", decisions, StringComparison.Ordinal));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Names(XDocument file, string element) =>
        file.Descendants(element).Select(reference => reference.Attribute("Include")!.Value);
}
