using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Publishing.Deploying;

/// <summary>A deployment cannot go on, and says why and what to do.</summary>
public sealed class DeployException : Exception
{
    public DeployException()
    {
    }

    public DeployException(string message)
        : base(message)
    {
    }

    public DeployException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DeployException(Diagnostic diagnostic, Exception? cause = null)
        : base(diagnostic.ToString(), cause) => Diagnostic = diagnostic;

    /// <summary>What to tell.</summary>
    public Diagnostic? Diagnostic { get; }

    /// <summary>The target cannot be reached or refuses.</summary>
    public static DeployException Failed(string target, string reason, Exception? cause = null) =>
        new(EnvironmentRules.DeployFailed.At(SourceSpan.WholeFile(target), reason.Trim().TrimEnd('.')), cause);

    /// <summary>The same, for a reason that the catalogue knows.</summary>
    public static DeployException Failed(string target, Phrase reason, Exception? cause = null) =>
        new(EnvironmentRules.DeployFailed.At(SourceSpan.WholeFile(target), reason), cause);

    /// <summary>A key is missing in the environment.</summary>
    public static DeployException NoKey(string target, string variable) =>
        new(EnvironmentRules.NoDeployKey.At(SourceSpan.WholeFile(target), variable));
}
