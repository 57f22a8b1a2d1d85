namespace StaticNews.Publishing;

/// <summary>The named steps of a build, in their order.</summary>
public enum BuildStep
{
    Compare,
    Read,
    Link,
    Plan,
    Draw,
    Ask,
    Write,
}
