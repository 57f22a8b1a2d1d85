namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>{{ include 'partials/card' card lazy: true }}</c>, the name written out.</summary>
/// <param name="source">The statement.</param>
/// <param name="target">The template.</param>
/// <param name="ordered">Values for <c>$0</c>, the name, <c>$1</c> and so on.</param>
/// <param name="named">Values for <c>$lazy</c> and so on, with their places in the template; below 0 where it has no such variable.</param>
internal sealed class IncludeNode(IncludeStatement source, TemplateFile target, ValueNode[] ordered, (int Place, ValueNode Value)[] named)
    : TemplateNode
{
    public override void Draw(PageContext page)
    {
        var arguments = Arguments(page);
        var outer = page.Locals;
        page.EnterRecursive(source);
        page.Locals = arguments;
        target.Program.Draw(page);
        page.Locals = outer;
        page.ExitRecursive(source);
    }

    private object?[] Arguments(PageContext page)
    {
        var names = target.Locals.Count;
        var arguments = new object?[names + ordered.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            arguments[names + i] = ordered[i].Evaluate(page);
        }

        foreach (var (place, value) in named)
        {
            var given = value.Evaluate(page);
            if (place >= 0)
            {
                arguments[place] = given;
            }
        }

        return arguments;
    }
}
