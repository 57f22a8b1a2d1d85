namespace StaticNews.Content;

/// <summary>The kind of service that keeps a repository: each has an interface of its own, which the editor in the browser writes through.</summary>
public enum GitService
{
    Github,
    Gitlab,
    Gitea,
}
