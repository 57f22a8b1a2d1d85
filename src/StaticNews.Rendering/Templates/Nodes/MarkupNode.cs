namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>Markup between the tags of a template, encoded once.</summary>
internal sealed class MarkupNode(byte[] markup) : TemplateNode
{
    public override void Draw(PageContext page) => page.Html.Raw(markup);
}
