namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>Statements one after another.</summary>
internal sealed class BlockNode(TemplateNode[] statements) : TemplateNode
{
    public static readonly BlockNode Empty = new([]);

    public override void Draw(PageContext page)
    {
        foreach (var statement in statements)
        {
            statement.Draw(page);
        }
    }
}
