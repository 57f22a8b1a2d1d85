namespace StaticNews.Testing.Mistakes;

/// <summary>
/// One thing that somebody gets wrong, as it stands in a list: after <c>== What is wrong</c> come what they do
/// (<c>edit FILE</c>, <c>append FILE</c>, <c>write FILE</c> with the lines taken away after <c>-</c> and put in after <c>+</c>;
/// <c>bytes FILE HEX</c>, <c>delete FILE</c>, <c>move FILE FILE</c>; <c>strict</c>, <c>check</c> for what only that command tells, <c>base-url ADDRESS</c>), then, after <c>=</c>,
/// every line they are told. ␉ stands for a TAB and ␀ for a zero byte.
/// </summary>
public sealed record Mistake(string Name, IReadOnlyList<string> Lines)
{
    private const string Heading = "== ";

    public IEnumerable<string> Told => Lines.Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line[2..]);

    public bool Strict => Lines.Contains("strict");

    /// <summary>Whether a build says nothing of it.</summary>
    public bool OnlyChecked => Lines.Contains("check");

    public string? BaseUrl => Lines.FirstOrDefault(line => line.StartsWith("base-url ", StringComparison.Ordinal))?["base-url ".Length..];

    /// <summary>The mistakes of one list.</summary>
    public static IEnumerable<Mistake> In(string list) => ("\n" + list)
        .Split("\n" + Heading, StringSplitOptions.RemoveEmptyEntries)
        .Select(section => section.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .Select(lines => new Mistake(lines[0], lines[1..]));

    /// <summary>This mistake as it stands in a list when it is told <paramref name="told"/>.</summary>
    public string Section(IEnumerable<string> told) =>
        Heading + Name + "\n" + string.Concat(Lines.Where(line => line[0] != '=').Concat(told.Select(line => "= " + line)).Select(line => line + "\n"));

    /// <summary>Does to the files what somebody did.</summary>
    public void Make(WrongSite site)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            var words = Lines[i].Split(' ');
            switch (words[0])
            {
                case "edit": site.Edit(words[1], Block(i, '-'), Block(i, '+')); break;
                case "append": site.Append(words[1], Block(i, '+') + "\n"); break;
                case "write": site.Write(words[1], Block(i, '+') + "\n"); break;
                case "bytes": site.Write(words[1], Convert.FromHexString(words[2])); break;
                case "delete": site.Delete(words[1]); break;
                case "move": site.Move(words[1], words[2]); break;
            }
        }
    }

    public override string ToString() => Name;

    private string Block(int command, char sign)
    {
        var lines = Lines.Skip(command + 1).TakeWhile(line => line[0] is '-' or '+').Where(line => line[0] == sign);
        return string.Join('\n', lines.Select(line => line.Length > 2 ? line[2..] : "")).Replace('␉', '\t').Replace('␀', '\0');
    }
}
