namespace StaticNews.Cli.Previewing;

/// <summary>A line of an editor's list: something with a file.</summary>
/// <param name="Title">A headline, or the words of a diagnostic.</param>
/// <param name="Page">The path of its page; <c>null</c> where it has none.</param>
/// <param name="File">Its file as messages name it.</param>
/// <param name="Link">Opens the file.</param>
public sealed record EditorEntry(string Title, string? Page, string File, string Link)
{
    /// <summary>What else is to be known: when it appears, how to mend it.</summary>
    public string? Note { get; init; }
}
