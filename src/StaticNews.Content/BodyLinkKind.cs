namespace StaticNews.Content;

/// <summary>Why a body names a target: to lead there, or to show it.</summary>
public enum BodyLinkKind
{
    Link,
    Media,
}
