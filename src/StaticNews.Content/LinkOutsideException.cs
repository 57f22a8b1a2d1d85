namespace StaticNews.Content;

/// <summary>A symbolic link that leads out of the folder it lies in; what it leads to is not read.</summary>
public sealed class LinkOutsideException : UnauthorizedAccessException
{
    public LinkOutsideException()
    {
    }

    /// <param name="path">The link, below its folder.</param>
    public LinkOutsideException(string path)
        : base($"«{path}» leads outside its folder")
    {
    }

    public LinkOutsideException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
