namespace StaticNews.Reading.Tests.Markdown;

/// <summary>
/// Ways in which scripts are smuggled past filters, by the classes of the OWASP filter evasion cheat sheet and of mutation XSS: none gets
/// through, wherever in a text it stands.
/// </summary>
public sealed class ScriptVectorTests
{
    public static TheoryData<string> Vectors => [.. File.ReadAllText(Path.Combine(Folder(), "Vectors", "scripts.txt")).Split('\n').Where(line => line.Length > 0 && !line.StartsWith("-- ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_smuggled_script_is_found_nowhere_in_the_page(string vector)
    {
        var smuggled = vector.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\0", "\0", StringComparison.Ordinal);
        foreach (var text in new[] { smuggled, $"Текст {smuggled} дальше", $"<div>\n\n{smuggled}\n\n</div>", $"> {smuggled}", $"- {smuggled}\n- пункт", $"| а |\n|-|\n| {smuggled} |", $"<p>{smuggled}</p>", $"<b {smuggled}", $"[{smuggled}](b.md)" })
        {
            Assert.Empty(OtherSanitiser.Faults(Drawn.Html(text)));
        }
    }

    [Fact]
    public void The_judge_finds_what_gets_through()
    {
        Assert.Equal(["<script>"], OtherSanitiser.Faults("<script>alert(1)</script>"));
        Assert.Equal(["onclick=«alert(1)»"], OtherSanitiser.Faults("<b onclick=alert(1)>а</b>"));
        Assert.Equal(["href=«javascript:alert(1)»"], OtherSanitiser.Faults("<a href=javascript:alert(1)>а</a>"));
        Assert.InRange(Vectors.Count, 80, int.MaxValue);
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
