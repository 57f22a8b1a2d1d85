namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>A statement of a template, compiled.</summary>
internal abstract class TemplateNode
{
    /// <summary>Draws it into the page.</summary>
    public abstract void Draw(PageContext page);
}
