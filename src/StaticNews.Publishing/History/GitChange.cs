namespace StaticNews.Publishing.History;

/// <summary>What a commit did to one file.</summary>
/// <param name="Path">The file, below the input.</param>
/// <param name="Blob">What is in it since, as git names contents; <c>null</c> where it is gone.</param>
/// <param name="From">The name it had before, where it got another.</param>
internal sealed record GitChange(string Path, string? Blob, string? From = null);

/// <summary>One step of the branch that is published.</summary>
/// <param name="Parent">The step before; <c>null</c> for the first.</param>
/// <param name="At">When it was committed, or merged.</param>
/// <param name="Changes">What it did to articles.</param>
internal sealed record GitStep(string? Parent, DateTimeOffset At, IReadOnlyList<GitChange> Changes);
