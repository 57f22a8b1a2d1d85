using StaticNews.Testing;

namespace StaticNews.Cli.Tests;

public sealed class ScriptTests
{
    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathTo("tests", "StaticNews.Cli.Tests", "Scripts");

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_runs_through_the_real_program(string script) => Script.Run(File.ReadAllText(Path.Combine(Folder, script + ".txt")));
}
