using StaticNews.Content;
using StaticNews.Reading;

namespace StaticNews.Testing.Mistakes;

/// <summary>What editors get wrong, each as one small file; sections of a list begin with <c>-- what is wrong --</c>. ␀ stands for a zero byte.</summary>
public static class WrittenMistakes
{
    private const string Settings = "title: Орск.today\nurl: https://orsk.example/\ntime-zone: Europe/Berlin\n";

    /// <summary>The lists, and the file that each mistake of a list is written to.</summary>
    public static IReadOnlyList<(string List, string Path)> Lists { get; } =
    [
        ("front-matter", "articles/most.md"), ("values", "articles/most.md"), ("toml-json", "articles/most.md"), ("pages", "pages/about.md"),
        ("authors", "authors/anna.md"), ("stories", "stories/most.md"), ("site", "site.yml"), ("redirects", "redirects.yml"),
    ];

    /// <summary>The mistakes of a list: what is wrong, and the text of the file.</summary>
    public static IEnumerable<(string Name, string Text)> Read(string list)
    {
        var file = Repository.PathTo("tests", "StaticNews.Reading.Tests", "Mistakes", list + ".txt");
        foreach (var section in File.ReadAllText(file).Split("\n-- ").Select(section => section.TrimStart('\n')))
        {
            var end = section.IndexOf(" --\n", StringComparison.Ordinal);
            yield return (section[..end].TrimStart('-', ' '), section[(end + 4)..].Replace("␀", "\0", StringComparison.Ordinal));
        }
    }

    /// <summary>What an editor is told of such a file.</summary>
    public static IReadOnlyList<Diagnostic> Told(string path, string text) =>
        InputReader.Read(new MemoryFiles("input/").Add("site.yml", Settings).Add(path, text), new ReadOptions()).Diagnostics;
}
