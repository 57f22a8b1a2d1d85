namespace StaticNews.Content;

/// <summary>The blocks an editor can write between <c>:::</c> lines.</summary>
public enum BlockKind
{
    Correction,
    Factbox,
    Timeline,
    Warning,
    Live,
}
