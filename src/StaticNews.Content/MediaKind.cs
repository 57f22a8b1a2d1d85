namespace StaticNews.Content;

/// <summary>How a file of the input is shown to a reader.</summary>
public enum MediaKind
{
    Other,
    Picture,
    Video,
    Audio,
    Captions,
    Map,
    Document,
}
