using CsCheck;
using StaticNews.Content;

namespace StaticNews.Reading.Tests;

public sealed class FrontMatterTests
{
    private static readonly Gen<string> Key = Gen.OneOf<string>("lead", "tags", "custom", "location", "a-b_c1", "null", "Тема", "category", "x y", "1st");

    private static readonly Gen<string> Word = Gen.OneOf<string>(
        "мост", "Bridge", "a", "10", "09:30", "2024-07-04", "«Хроника»", "\"в кавычках\"", "\"раз: два\"", "\"a\\\"b\"", "'один'", "null", "~", "true", "-", "- ", "—", "№", ":", ": ",
        "?", "!", "*a", "&a", "%", "@", "`", "|", ">", "[", "]", "{", "}", ",", ", ", "/", ".", "...", "---", "(", ")", "+", "=", "<", " ", "  ", "\t", "\u00A0", "\u200B", "\u2028",
        "\u0085", "😀", "\\", "http://a.b/c?d=e", "#");

    private static readonly Gen<string> Value = Gen.OneOf(
        Word,
        Gen.Select(Word, Word, Word, (a, b, c) => $"{a}{b}{c}"),
        Gen.Select(Word, Word, (a, b) => $"{a} {b}"),
        Word.Array[0, 4].Select(items => $"[{string.Join(", ", items)}]"),
        Word.Array[1, 3].Select(items => $"[ {string.Join(" ,", items)} ]"),
        Word.Select(word => $"\"{word}\""),
        Gen.Const(""));

    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.Select(Key, Value, (key, value) => $"{key}: {value}"),
        Gen.Select(Key, Value, (key, value) => $"{key}: {value}"),
        Gen.Select(Key, Value, (key, value) => $"{key}:  {value}  "),
        Gen.Select(Key, Value, (key, value) => $"{key}:{value}"),
        Value.Select(value => $"- {value}"),
        Value.Select(value => $"  {value}"),
        Gen.Const(""));

    /// <summary>Plain front matter is read by a short way; a comment sends it through the whole language of YAML.</summary>
    [Fact]
    public void A_comment_changes_nothing_that_is_read() =>
        Line.Array[1, 4].Select(lines => $"title: Мост\n{string.Join('\n', lines)}\ndate: 2024-07-04\n").Where(IsSound).Sample(
            text => Assert.Equal(Outcome(text), Outcome(text + "# comment\n")),
            iter: 1_000);

    /// <summary>Of what cannot be read, the comment would be told as a mistake too.</summary>
    private static bool IsSound(string frontMatter) => !Outcome(frontMatter).Contains("error", StringComparison.Ordinal);

    private static string Outcome(string frontMatter)
    {
        var input = new MemoryFiles("input/").Add("site.yml", "title: Орск.today\nurl: https://orsk.example/\n").Add("articles/most.md", $"---\n{frontMatter}---\n");
        var reading = InputReader.Read(input, new ReadOptions());
        var article = reading.Site!.Articles.SingleOrDefault();
        return string.Join(
            '\n',
            reading.Diagnostics.Select(diagnostic => diagnostic.ToString())
                .Append($"{article?.Title} {article?.Date} {article?.Lead} {article?.Category} {string.Join('|', article?.Tags ?? [])}")
                .Concat(article?.Extra.Select(pair => $"{pair.Key}={pair.Value}") ?? []));
    }
}
