namespace StaticNews.Content;

/// <summary>
/// What feed readers understand. Every one of them reads RSS; an archive of many tags halves its output by leaving the others out.
/// </summary>
[Flags]
public enum FeedFormats
{
    None = 0,

    /// <summary>RSS 2.0.</summary>
    Rss = 1,

    /// <summary>Atom 1.0, RFC 4287.</summary>
    Atom = 2,

    /// <summary>JSON Feed 1.1.</summary>
    Json = 4,

    All = Rss | Atom | Json,
}
