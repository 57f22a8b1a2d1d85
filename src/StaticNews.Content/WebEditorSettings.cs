namespace StaticNews.Content;

/// <summary>The editor in the browser, <c>/admin/</c>: where what is written there is kept.</summary>
/// <param name="Service">Whose interface keeps it.</param>
/// <param name="Host">The address of that service, with a final slash: <c>https://github.com/</c>.</param>
/// <param name="Repository">Owner and name: <c>orsk/news</c>.</param>
public sealed record WebEditorSettings(GitService Service, Uri Host, string Repository)
{
    /// <summary>The branch that is published; <c>null</c> for the repository's own choice.</summary>
    public string? Branch { get; init; }

    /// <summary>Whether what is written waits in a pull request until somebody publishes it.</summary>
    public bool ByPullRequest { get; init; }

    /// <summary>What signs editors in for the service; <c>null</c> for the service itself, or for Netlify where that is GitHub.</summary>
    public Uri? SignIn { get; init; }

    /// <summary>The number under which the service knows this editor; without one, editors sign in with an access token.</summary>
    public string? AppId { get; init; }
}
