using System.Text;
using StaticNews.Testing.Mistakes;

namespace StaticNews.Reading.Tests;

/// <summary>What editors get wrong, each as one small file in Mistakes/, and what they are told, in Golden/.</summary>
public sealed class MistakeTests
{
    public static TheoryData<string, string> Lists => [.. WrittenMistakes.Lists];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_mistake_is_told_with_its_place_and_cure(string list, string path)
    {
        var told = new StringBuilder();
        foreach (var (name, text) in WrittenMistakes.Read(list))
        {
            told.Append("-- ").Append(name).Append(" --\n");
            foreach (var diagnostic in WrittenMistakes.Told(path, text))
            {
                told.Append(diagnostic).Append('\n');
            }
        }

        Golden.Verify(told.ToString(), $"{list}.txt");
    }
}
