namespace StaticNews.Content;

/// <summary>A file of the input changed between its first reading and the moment it was needed again.</summary>
public sealed class SourceChangedException : Exception
{
    public SourceChangedException()
    {
    }

    public SourceChangedException(string path)
        : base($"{path} changed while the site was being built")
    {
    }

    public SourceChangedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
