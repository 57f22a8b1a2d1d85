using System.Runtime.CompilerServices;
using System.Text;
using StaticNews.Content;

namespace StaticNews.Reading.Tests;

/// <summary>
/// What editors get wrong, each as one small file in Mistakes/, and what they are told, in Golden/. Sections begin with
/// <c>-- what is wrong --</c>.
/// </summary>
public sealed class MistakeTests
{
    [Theory]
    [InlineData("front-matter", "articles/most.md")]
    [InlineData("values", "articles/most.md")]
    [InlineData("toml-json", "articles/most.md")]
    [InlineData("pages", "pages/about.md")]
    [InlineData("authors", "authors/anna.md")]
    [InlineData("stories", "stories/most.md")]
    [InlineData("site", "site.yml")]
    [InlineData("redirects", "redirects.yml")]
    public void Every_mistake_is_told_with_its_place_and_cure(string list, string path)
    {
        var told = new StringBuilder();
        foreach (var (name, text) in Sections(list))
        {
            told.Append("-- ").Append(name).Append(" --\n");
            foreach (var diagnostic in Read(path, text).Diagnostics)
            {
                told.Append(diagnostic).Append('\n');
            }
        }

        Golden.Verify(told.ToString(), $"{list}.txt");
    }

    private static InputReading Read(string path, string text)
    {
        var files = new MemoryFiles("input/").Add("site.yml", "title: Орск.today\nurl: https://orsk.example/\ntime-zone: Europe/Berlin\n").Add(path, text);
        return InputReader.Read(files, new ReadOptions());
    }

    private static IEnumerable<(string Name, string Text)> Sections(string list, [CallerFilePath] string testFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(testFile)!, "Mistakes", list + ".txt");
        foreach (var section in File.ReadAllText(file).Split("\n-- ").Select(section => section.TrimStart('\n')))
        {
            var end = section.IndexOf(" --\n", StringComparison.Ordinal);
            yield return (section[..end].TrimStart('-', ' '), section[(end + 4)..].Replace("␀", "\0", StringComparison.Ordinal));
        }
    }
}
