using StaticNews.Content;

namespace StaticNews.Publishing;

/// <summary>How a build went: what was noticed, what was published, what was written and how long each step took.</summary>
public sealed record BuildReport
{
    /// <summary>In reading order: by file, line and column.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether the output is now the one asked for; <c>false</c> means the previous output is untouched.</summary>
    public bool Published { get; init; }

    /// <summary>Whether the run only looked and was never meant to write.</summary>
    public bool Checked { get; init; }

    /// <summary>Whether files were on their way to a host when the run ended; <c>null</c> where none were to be sent.</summary>
    public bool? SendingBegan { get; init; }

    /// <summary>Whether the machine, not the content, stood in the way.</summary>
    public bool EnvironmentFailed { get; init; }

    /// <summary>Whether the run did not end well: errors, or warnings where they count as errors.</summary>
    public bool Failed => Errors > 0 || (Strict && Warnings > 0);

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }

    public int Articles { get; init; }

    /// <summary>Files, documents and media, that are not part of the site because of errors; with <see cref="BuildOptions.KeepGoing"/> every document that has one.</summary>
    public int LeftOut { get; init; }

    /// <summary>Articles and pages that a check has not looked at because they are drafts; a build is not asked of them.</summary>
    public int Drafts { get; init; }

    /// <summary>Files of the whole site.</summary>
    public int Files { get; init; }

    /// <summary>Files whose bytes had to be made.</summary>
    public int Drawn { get; init; }

    /// <summary>Files whose bytes differed from the last build's and were written.</summary>
    public int Written { get; init; }

    public int Deleted { get; init; }

    public IReadOnlyList<StepTime> Times { get; init; } = [];

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count - Errors;
}
