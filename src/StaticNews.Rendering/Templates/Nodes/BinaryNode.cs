using Scriban.Syntax;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>a == b</c>, <c>a + 1</c>: texts and numbers are compared here, all else is calculated by the interpreter.</summary>
internal sealed class BinaryNode(ScriptBinaryExpression source, ValueNode left, ValueNode right) : ValueNode
{
    public override bool IsRepeatable { get; } = left.IsRepeatable && right.IsRepeatable;

    public override object? Evaluate(PageContext page)
    {
        var (first, second) = (left.Evaluate(page), right.Evaluate(page));
        return Compare(first, second) is { } truth ? TruthNode.Box(truth) : Calculate(page, first, second);
    }

    public override bool IsTrue(PageContext page)
    {
        var (first, second) = (left.Evaluate(page), right.Evaluate(page));
        return Compare(first, second) ?? page.IsTrue(Calculate(page, first, second));
    }

    private bool? Compare(object? first, object? second) => (first, second) switch
    {
        (string one, string other) => Compare(one, other),
        (int one, int other) => Compare(one, other),
        _ => null,
    };

    private bool? Compare(string first, string second) => source.Operator switch
    {
        ScriptBinaryOperator.CompareEqual => string.Equals(first, second, StringComparison.Ordinal),
        ScriptBinaryOperator.CompareNotEqual => !string.Equals(first, second, StringComparison.Ordinal),
        _ => null,
    };

    private bool? Compare(int first, int second) => source.Operator switch
    {
        ScriptBinaryOperator.CompareEqual => first == second,
        ScriptBinaryOperator.CompareNotEqual => first != second,
        ScriptBinaryOperator.CompareLess => first < second,
        ScriptBinaryOperator.CompareGreater => first > second,
        ScriptBinaryOperator.CompareLessOrEqual => first <= second,
        ScriptBinaryOperator.CompareGreaterOrEqual => first >= second,
        _ => null,
    };

    private object? Calculate(PageContext page, object? first, object? second) => ScriptBinaryExpression.Evaluate(
        page, source.OperatorToken?.Span ?? source.Span, source.Operator, source.Left!.Span, first, source.Right!.Span, second);
}
