namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>{{ capture name }}…{{ end }}</c>: keeps what is drawn as finished markup instead of as a text that would be escaped again.</summary>
internal sealed class CaptureNode(int place, TemplateNode body, TemplateNode interpreted) : TemplateNode
{
    public override void Draw(PageContext page)
    {
        if (page.Variables.IsReadOnly(place))
        {
            interpreted.Draw(page);
        }
        else
        {
            page.Variables.Values[place] = page.Capture(body);
        }
    }
}
