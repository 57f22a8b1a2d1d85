using System.Runtime.CompilerServices;
using StaticNews.Testing;

namespace StaticNews.Reading.Tests.Markdown;

/// <summary>
/// Golden files of many small cases: what an editor typed, a line <c>----</c>, what became of it; a line <c>====</c> parts them.
/// A new case is added by writing its input; accepting fills in the rest.
/// </summary>
internal static class Cases
{
    public static void Verify(string name, Func<string, string> draw, [CallerFilePath] string testFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(testFile)!, "Golden", name);
        var inputs = File.ReadAllText(file).Split("====\n").Select(one => one.Split("\n----\n")[0]);
        Golden.Verify(string.Join("====\n", inputs.Select(input => $"{input}\n----\n{draw(input).TrimEnd()}\n")), name, testFile);
    }
}
