using System.Collections.Concurrent;

namespace StaticNews.Browser.Tests;

/// <summary>What a browser tells of a page, gathered from now on; it may go on telling while a test reads.</summary>
internal static class Overheard
{
    /// <summary>What came for the page.</summary>
    public static ConcurrentQueue<IResponse> Answers(IPage page)
    {
        var answers = new ConcurrentQueue<IResponse>();
        page.Response += (_, answer) => answers.Enqueue(answer);
        return answers;
    }

    /// <summary>What the browser holds against the page: scripts that fail, files that its policy does not let load.</summary>
    public static ConcurrentQueue<string> Complaints(IPage page)
    {
        var complaints = new ConcurrentQueue<string>();
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Enqueue(message.Text);
            }
        };
        return complaints;
    }
}
