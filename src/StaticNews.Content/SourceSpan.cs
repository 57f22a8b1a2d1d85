namespace StaticNews.Content;

/// <summary>
/// Where something stands in an editor's file, so that every message can point at it.
/// Lines and columns count from 1; a column is a UTF-16 position in its line; 0 means «the file as a whole».
/// </summary>
/// <param name="File">The path as the user gave it, relative to where the program runs, with forward slashes.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public readonly record struct SourceSpan(string File, int Line, int Column)
{
    /// <summary>The whole of a file, for mistakes that have no single place.</summary>
    public static SourceSpan WholeFile(string file) => new(file, 0, 0);

    /// <summary>The form terminals and editors turn into a link: <c>file:line:column</c>.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
