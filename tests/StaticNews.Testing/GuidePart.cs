namespace StaticNews.Testing;

/// <summary>
/// A part of a document in docs/ that is made from the code: what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.
/// </summary>
public static class GuidePart
{
    /// <summary>Throws <see cref="GoldenMismatchException"/> where the part differs from <paramref name="expected"/>; with ACCEPT_GOLDEN=1 writes it.</summary>
    public static void Verify(string guide, string part, string expected)
    {
        var file = Repository.PathTo("docs", guide);
        var text = File.ReadAllText(file);
        var (opening, closing) = ($"<!-- {part} -->\n", $"<!-- /{part} -->");
        var (start, end) = (text.IndexOf(opening, StringComparison.Ordinal) + opening.Length, text.IndexOf(closing, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(file, text[..start] + expected.TrimEnd('\n') + "\n" + text[end..]);
        }
        else if (text[start..end].TrimEnd('\n') != expected.TrimEnd('\n'))
        {
            throw new GoldenMismatchException($"docs/{guide} does not tell the {part} as they are; ACCEPT_GOLDEN=1 writes them");
        }
    }
}
