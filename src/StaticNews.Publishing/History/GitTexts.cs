using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace StaticNews.Publishing.History;

/// <summary>Asks git for the contents of many files with one question (<c>git cat-file --batch</c>).</summary>
internal static class GitTexts
{
    /// <summary>The contents one by one, in the order asked for; <c>null</c> for what is not there. Ends early where git does.</summary>
    public static IEnumerable<byte[]?> Read(string input, IReadOnlyList<string> blobs)
    {
        using var git = blobs.Count == 0 ? null : GitProcess.Start(input, "cat-file", "--batch");
        if (git is null)
        {
            yield break;
        }

        // Asked meanwhile: both sides would wait for each other once the pipe between them is full. On a thread of its own: those of the pool
        // may all be waiting for these answers, and a pool of two takes a second to notice.
        var asking = Task.Factory.StartNew(() => Ask(git, blobs), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        using var answers = new BufferedStream(git.StandardOutput.BaseStream, 1 << 16);
        for (var i = 0; i < blobs.Count && Line(answers) is { } head; i++)
        {
            yield return Content(answers, head);
        }

        asking.GetAwaiter().GetResult();
    }

    private static void Ask(Process git, IReadOnlyList<string> blobs)
    {
        try
        {
            using var questions = git.StandardInput;
            foreach (var blob in blobs)
            {
                questions.Write(blob + "\n");
            }
        }
        catch (IOException)
        {
            // It has ended; what is missing of the answers tells.
        }
    }

    /// <summary><c>NAME blob SIZE</c> before the content and a line end after it, or <c>NAME missing</c>.</summary>
    private static byte[]? Content(BufferedStream answers, string head)
    {
        if (head.Split(' ') is not [_, var kind, var size])
        {
            return null;
        }

        var content = new byte[int.Parse(size, CultureInfo.InvariantCulture)];
        answers.ReadExactly(content);
        answers.ReadByte();
        return kind == "blob" ? content : null;
    }

    private static string? Line(BufferedStream answers)
    {
        var line = new StringBuilder();
        for (var next = answers.ReadByte(); next != '\n'; next = answers.ReadByte())
        {
            if (next < 0)
            {
                return null;
            }

            line.Append((char)next);
        }

        return line.ToString();
    }
}
