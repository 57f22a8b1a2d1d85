using StaticNews.Content;

namespace StaticNews.Rendering.Pictures;

/// <summary>A picture could not be made; the run reports <see cref="Diagnostic"/> and leaves the last site as it is.</summary>
public sealed class PictureException : Exception
{
    public PictureException()
    {
    }

    public PictureException(string message)
        : base(message)
    {
    }

    public PictureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public PictureException(Diagnostic diagnostic, Exception innerException)
        : base(diagnostic.ToString(), innerException) => Diagnostic = diagnostic;

    /// <summary>What is wrong and where; always set where this program throws.</summary>
    public Diagnostic? Diagnostic { get; }
}
