using Scriban.Parsing;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>Compiles the expressions of a template.</summary>
internal sealed class ValueCompiler(TemplateFile file, ConstantParts constants)
{
    public ValueNode Compile(ScriptExpression expression)
    {
        var value = CompileOnce(expression);
        return value is not LiteralNode && constants.IsConstant(expression) ? new ConstantValue(value) : value;
    }

    private ValueNode CompileOnce(ScriptExpression expression) => expression switch
    {
        ScriptLiteral literal => new LiteralNode(literal.Value),
        ScriptVariableGlobal variable => new GlobalNode(file.Variables.PlaceOf(variable.Name), Interpret(variable)),
        ScriptVariableLocal variable when LocalNames.IsNamed(variable) => new LocalNode(file.Locals.PlaceOf(variable.BaseName), Interpret(variable)),
        ScriptIndexerExpression { Target: ScriptVariableLocal { BaseName: "" }, Index: ScriptLiteral { Value: int and >= 0 and var index } } =>
            new ArgumentNode(file.Locals.Count + index, Interpret(expression)),
        ScriptMemberExpression { Target: { } target, Member: { } member } access => Member(access, Compile(target), member.Name),
        ScriptNestedExpression { Expression: { } inner } => Nested(expression, Compile(inner)),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } value } => new NotNode(Compile(value)),
        ScriptBinaryExpression { Left: { } left, Right: { } right } binary => Binary(binary, Compile(left), Compile(right)),
        ScriptConditionalExpression { Condition: { } condition, ThenValue: { } then, ElseValue: { } otherwise } =>
            new ChoiceNode(Compile(condition), Compile(then), Compile(otherwise)),
        ScriptFunctionCall { Target: ScriptVariableGlobal function } call when IsPlain(call) => Call(call, function),
        _ => Interpret(expression),
    };

    private ValueNode Member(ScriptMemberExpression access, ValueNode target, string name) => target.IsRepeatable
        ? new MemberNode(target, name, access.DotToken.TokenType == TokenType.QuestionDot, Interpret(access))
        : Interpret(access);

    private ValueNode Nested(ScriptExpression whole, ValueNode inner) => inner.IsRepeatable ? inner : Interpret(whole);

    private static ValueNode Binary(ScriptBinaryExpression binary, ValueNode left, ValueNode right) => binary.Operator switch
    {
        ScriptBinaryOperator.And => new AndNode(left, right),
        ScriptBinaryOperator.Or => new OrNode(left, right),
        _ => new BinaryNode(binary, left, right),
    };

    private CallNode Call(ScriptFunctionCall call, ScriptVariableGlobal function) => new(
        file.Variables.PlaceOf(function.Name),
        call.Span,
        Compile(call.Arguments[0]),
        call.Arguments.Count == 2 ? Compile(call.Arguments[1]) : null,
        Interpret(call));

    /// <summary>Whether a call has a name and perhaps one value, as our functions take them.</summary>
    private static bool IsPlain(ScriptFunctionCall call) =>
        call.Arguments.Count is 1 or 2 &&
        call.Arguments.All(argument => argument is not (ScriptNamedArgument or ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }));

    private InterpretedValue Interpret(ScriptExpression expression) => new(expression, LocalNames.AreIn(expression) ? file.Locals : null);
}
