namespace StaticNews.Content;

/// <summary>The kind of static host whose rules for headers and redirects are written.</summary>
public enum HostKind
{
    Netlify,
    Cloudflare,
    GithubPages,
    GitlabPages,
    Nginx,
    Apache,
    Caddy,
    S3,
    None,
}
