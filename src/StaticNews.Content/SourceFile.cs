namespace StaticNews.Content;

/// <summary>A file of the input as it was read: which one, and the fingerprint of its bytes.</summary>
/// <param name="Path">Path below <c>input/</c>, forward slashes, spelt as on the disk: <c>articles/2024/07/most.md</c>.</param>
/// <param name="DisplayPath">The path as messages show it, relative to where the program runs: <c>input/articles/2024/07/most.md</c>.</param>
/// <param name="Content">Fingerprint of the bytes.</param>
public sealed record SourceFile(string Path, string DisplayPath, Fingerprint Content)
{
    /// <summary>A place in this file.</summary>
    public SourceSpan At(int line, int column) => new(DisplayPath, line, column);

    /// <summary>
    /// Its bytes once more, for what is needed of it later. Throws <see cref="SourceChangedException"/> where it is another file now, or
    /// cannot be read any more.
    /// </summary>
    public byte[] ReadAgain(IFileTree input)
    {
        byte[] bytes;
        try
        {
            bytes = input.Read(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceChangedException($"{DisplayPath} cannot be read any more", exception);
        }

        return Fingerprint.Of(bytes) == Content ? bytes : throw new SourceChangedException(DisplayPath);
    }

    /// <summary>The folder below <c>input/</c> that relative links in this file start from; empty for the top.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";
}
