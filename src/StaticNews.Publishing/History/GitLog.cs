using System.Text;
using StaticNews.Reading.History;

namespace StaticNews.Publishing.History;

/// <summary>
/// Asks git once for all that happened to articles, oldest first, on the branch that is published: what was merged counts from its
/// merge, for no reader saw it before.
/// </summary>
internal static class GitLog
{
    private const char Mark = '\u0001';

    private static readonly string[] Question =
    [
        "-c", "log.showSignature=false", "-c", "log.showRoot=true", "-c", "diff.renameLimit=2000", "-c", "core.fsmonitor=false",
        "log", "--first-parent", "-m", "--reverse", "--raw", "-z", "--no-abbrev", "--find-renames", "--no-notes", "--relative", $"--format=%x01%P%x09%ct",
    ];

    /// <summary>All steps to a commit; <c>null</c> where git cannot tell.</summary>
    public static IReadOnlyList<GitStep>? Read(string input, string head) => Ask(input, head);

    /// <summary>The steps from one commit to a later one of the same branch; <c>null</c> where the one does not lead to the other.</summary>
    public static IReadOnlyList<GitStep>? Read(string input, string since, string head)
    {
        // --sparse: also the steps that changed no article, so that the first one tells what it follows.
        var steps = Ask(input, "--sparse", $"{since}..{head}");
        return steps?.Count > 0 && steps[0].Parent == since ? steps : null;
    }

    private static IReadOnlyList<GitStep>? Ask(string input, params string[] which)
    {
        using var git = GitProcess.Start(input, [.. Question, .. which, "--", "articles"]);
        if (git is null)
        {
            return null;
        }

        git.StandardInput.Close();
        using var answer = new StreamReader(git.StandardOutput.BaseStream, Encoding.UTF8);
        var steps = Parse(answer.ReadToEnd());
        git.WaitForExit();
        return git.ExitCode == 0 ? steps : null;
    }

    /// <summary>
    /// The form of <c>git log --raw -z</c>: after each step's own line come, for each file, <c>:MODE MODE BLOB BLOB LETTER</c> and its name
    /// or, where that changed, both names, all ended by NUL (git-diff-tree, «raw output format»).
    /// </summary>
    public static IReadOnlyList<GitStep> Parse(string log)
    {
        var steps = new List<GitStep>();
        var changes = new List<GitChange>();
        var fields = log.Split('\0');
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i].TrimStart('\n');
            if (field.StartsWith(Mark))
            {
                changes = [];
                steps.Add(Step(field[1..], changes));
            }
            else if (field.StartsWith(':'))
            {
                var parts = field.Split(' ');
                var renamed = parts[4][0] is 'R';
                Add(changes, parts, renamed ? fields[i + 1] : null, fields[i + (renamed ? 2 : 1)]);
                i += renamed ? 2 : 1;
            }
        }

        return steps;
    }

    private static GitStep Step(string line, List<GitChange> changes)
    {
        var parts = line.Split('\t');
        var parent = parts[0].Split(' ')[0];
        return new GitStep(parent.Length == 0 ? null : parent, DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1].AsSpan().TrimEnd(), System.Globalization.CultureInfo.InvariantCulture)), changes);
    }

    private static void Add(List<GitChange> changes, string[] parts, string? from, string path)
    {
        var isGone = parts[4] == "D";
        if (VersionReader.IsArticle(path))
        {
            changes.Add(new GitChange(path, isGone ? null : parts[3], from));
        }
        else if (from is not null)
        {
            changes.Add(new GitChange(from, null));
        }
    }
}
