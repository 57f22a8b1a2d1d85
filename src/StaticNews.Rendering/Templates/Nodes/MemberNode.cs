using System.Collections;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>page.title</c>: remembers where the last kind of view has the member.</summary>
/// <param name="target">What has the member.</param>
/// <param name="name">The member.</param>
/// <param name="isOptional">Whether nothing has nothing: <c>page.image?.src</c>.</param>
/// <param name="interpreted">The whole expression.</param>
internal sealed class MemberNode(ValueNode target, string name, bool isOptional, ValueNode interpreted) : ValueNode
{
    private Found? _last;

    public override object? Evaluate(PageContext page) => target.Evaluate(page) switch
    {
        View view when _last is { } last && ReferenceEquals(last.Shape, view.Shape) => view.Value(last.Place),
        View view => Find(view, page),
        string text when IsSize => text.Length,
        IList list when IsSize => list.Count,
        LoopState loop when loop.TryGet(name, out var value) => value,
        null when isOptional => null,
        _ => interpreted.Evaluate(page),
    };

    private bool IsSize => name == "size";

    private object? Find(View view, PageContext page)
    {
        if (view.Shape.TryFind(name, out var place))
        {
            _last = new Found(view.Shape, place);
            return view.Value(place);
        }

        return view.TryGet(name, out var value) ? value : interpreted.Evaluate(page);
    }

    private sealed record Found(ViewShape Shape, int Place);
}
