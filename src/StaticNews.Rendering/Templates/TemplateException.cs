using StaticNews.Content;

namespace StaticNews.Rendering.Templates;

/// <summary>A page could not be drawn because of a mistake in the theme; the run reports <see cref="Diagnostic"/> and stops.</summary>
public sealed class TemplateException : Exception
{
    public TemplateException()
    {
    }

    public TemplateException(string message)
        : base(message)
    {
    }

    public TemplateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public TemplateException(Diagnostic diagnostic)
        : base(diagnostic.ToString()) => Diagnostic = diagnostic;

    /// <summary>What is wrong and where; always set where this program throws.</summary>
    public Diagnostic? Diagnostic { get; }
}
