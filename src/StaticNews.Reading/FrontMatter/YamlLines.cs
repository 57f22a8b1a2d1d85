using StaticNews.Content;

namespace StaticNews.Reading.FrontMatter;

/// <summary>A mistake that was recognised: what to tell, and the block with the mistake put right, where that is possible.</summary>
internal sealed record YamlMistake(IReadOnlyList<Diagnostic> Diagnostics, string? Repaired);

/// <summary>The lines of a block that could not be read, with their places in the file.</summary>
internal sealed class YamlLines(SourceFile source, string text, int firstLine)
{
    private readonly string[] _lines = text.Split('\n');

    public int Count => _lines.Length;

    public string this[int index] => _lines[index];

    public SourceSpan At(int index, int column) => source.At(firstLine + index, column + 1);

    /// <summary>A mistake whose cure is another line in the place of this one; <c>null</c> where that changes nothing.</summary>
    public YamlMistake? Replace(int index, string line, Diagnostic diagnostic) =>
        _lines[index] == line ? null : new YamlMistake([diagnostic], With((other, i) => i == index ? line : other));

    /// <summary>The block with each line changed.</summary>
    public string With(Func<string, int, string> change) => string.Join('\n', _lines.Select(change));

    /// <summary>A line as a cure shows it.</summary>
    public static string Shown(string line) => line.Trim();
}
