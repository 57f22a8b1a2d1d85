using System.Collections.Concurrent;
using AngleSharp.Html.Parser;

namespace StaticNews.Rendering.Tests.Machines.Readers;

/// <summary>An article as a reader's program shows it.</summary>
/// <param name="Id">By which the program knows it again.</param>
/// <param name="Title">The headline.</param>
/// <param name="Link">The address of its page.</param>
/// <param name="Published">When it came out.</param>
/// <param name="Html">The full text.</param>
internal sealed record ReadItem(string Id, string Title, string Link, DateTimeOffset Published, string Html)
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>All that a reader sees of it, in one form: programs may write markup anew, but must lose no word.</summary>
    public string Shown => $"{Id} | {Title} | {Link} | {Published.UtcDateTime:s} | {Texts.GetOrAdd(Html, TextOf)}";

    private static string TextOf(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return string.Join(' ', document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
