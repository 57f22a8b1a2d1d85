using System.Buffers;

namespace StaticNews.Cli.Creating;

/// <summary>Writes one line of text as a value of YAML: bare where no program could take it for anything else, in quotes otherwise.</summary>
internal static class YamlText
{
    private static readonly SearchValues<char> NeverMeansAnything = SearchValues.Create(" -–—«»().!?%№…/+");
    private static readonly SearchValues<string> OtherThanText = SearchValues.Create(["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of a key.</summary>
    public static string Of(string line) => IsPlain(line, alsoPlain: ',') ? line : Quoted(line);

    /// <summary>A list in brackets, where a comma would part items.</summary>
    public static string List(IEnumerable<string> lines) => $"[{string.Join(", ", lines.Select(line => IsPlain(line, alsoPlain: '-') ? line : Quoted(line)))}]";

    private static bool IsPlain(string line, char alsoPlain)
    {
        foreach (var sign in line)
        {
            if (!char.IsLetterOrDigit(sign) && !NeverMeansAnything.Contains(sign) && sign != alsoPlain)
            {
                return false;
            }
        }

        return (char.IsLetter(line[0]) || line[0] == '«') && !OtherThanText.Contains(line);
    }

    /// <summary>Single quotes need no signs of escape, and editors meet double ones more often.</summary>
    private static string Quoted(string line) =>
        line.AsSpan().ContainsAny('"', '\\') ? $"'{line.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{line}\"";
}
