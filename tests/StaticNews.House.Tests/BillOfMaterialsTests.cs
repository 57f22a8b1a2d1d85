using System.Text.Json;
using StaticNews.Testing;
using StaticNews.Testing.Tools;

namespace StaticNews.House.Tests;

/// <summary>Whoever must answer for what a program holds can have its bill of materials.</summary>
public sealed class BillOfMaterialsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_bill_of_materials_names_every_package_of_the_program_and_no_other()
    {
        string[] commands = [.. File.ReadLines(Repository.PathTo("docs", "security.md")).Where(line => line.StartsWith("dotnet tool ", StringComparison.Ordinal))];
        Assert.Equal(2, commands.Length);
        Assert.All(commands, command => Run(command.Replace("--output sbom", $"--output {_folder}", StringComparison.Ordinal)));

        using var bill = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "sbom.json")));

        Assert.Equal("CycloneDX", bill.RootElement.GetProperty("bomFormat").GetString());
        var named = bill.RootElement.GetProperty("components").EnumerateArray().Select(part => $"{part.GetProperty("name").GetString()} {part.GetProperty("version").GetString()}");
        Assert.Equal(Locked(), named.Order(StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Locked() => Directory.EnumerateFiles(Repository.PathTo("src"), "packages.lock.json", SearchOption.AllDirectories)
        .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject())
        .SelectMany(framework => framework.Value.EnumerateObject())
        .Where(package => package.Value.GetProperty("type").GetString() != "Project")
        .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}")
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Order(StringComparer.OrdinalIgnoreCase);

    private static void Run(string command)
    {
        var words = command.Split(' ');
        var run = OutsideProgram.Run(words[0], words[1..], folder: Repository.Root)!;
        Assert.True(run.Code == 0, run.Output + run.Error);
    }
}
