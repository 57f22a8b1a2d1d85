namespace StaticNews.Publishing;

/// <summary>How long one step of a build took.</summary>
public readonly record struct StepTime(BuildStep Step, TimeSpan Elapsed);
