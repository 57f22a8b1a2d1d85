namespace StaticNews.Cli;

/// <summary>What the program tells the shell and CI.</summary>
public enum ExitCode
{
    /// <summary>All well.</summary>
    Success = 0,

    /// <summary>Content or theme has errors; the previous output is untouched.</summary>
    ContentErrors = 1,

    /// <summary>The command line was not understood.</summary>
    WrongUsage = 2,

    /// <summary>The machine failed: disk, permission, port, another build.</summary>
    EnvironmentFailed = 3,
}
