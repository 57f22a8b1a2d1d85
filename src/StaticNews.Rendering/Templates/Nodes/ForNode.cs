using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>for card in page.cards limit: 8</c>. The variable and <c>for</c> are gone afterwards.</summary>
internal sealed class ForNode(LoopPlaces places, ScriptExpression source, ValueNode list, LoopRange range, TemplateNode body, TemplateNode otherwise)
    : TemplateNode
{
    public override void Draw(PageContext page)
    {
        if (list.Evaluate(page) is not { } value)
        {
            return;
        }

        var items = value switch
        {
            IList found and not ScriptRange => found,
            IEnumerable found => found.Cast<object?>().ToArray(),
            _ => throw new ScriptRuntimeException(source.Span, $"Unexpected type `{value.GetType()}` for iterator"),
        };
        var (start, count) = range.Of(page, items.Count);
        if (count > 0)
        {
            Draw(page, items, start, count);
        }
        else
        {
            otherwise.Draw(page);
        }
    }

    private void Draw(PageContext page, IList items, int start, int count)
    {
        var variables = page.Variables.Values;
        var (outerItem, outerLoop) = (variables[places.Item], variables[places.Loop]);
        var loop = new LoopState(count);
        object? previous = null;
        for (var i = 0; i < count; i++)
        {
            var item = items[range.IsReversed ? items.Count - 1 - i : start + i];
            loop.Index = i;
            loop.Changed = i == 0 || !Equals(previous, item);
            variables[places.Loop] = loop;
            variables[places.Item] = previous = item;
            body.Draw(page);
        }

        (variables[places.Item], variables[places.Loop]) = (outerItem, outerLoop);
    }
}

/// <summary>Where the variable of a loop and <c>for</c> stand.</summary>
internal readonly record struct LoopPlaces(int Item, int Loop);
