using Scriban.Parsing;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>
/// Compiles a template for speed: variables and members by their places, what is constant drawn once. What is rare in themes
/// stays with the interpreter, which sees the same variables.
/// </summary>
internal sealed class StatementCompiler
{
    private readonly TemplateFile _file;
    private readonly ConstantParts _constants;
    private readonly ValueCompiler _values;

    private StatementCompiler(TemplateFile file)
    {
        _file = file;
        _constants = new ConstantParts(file.Variables, argumentsAreConstant: false);
        _values = new ValueCompiler(file, _constants);
    }

    public static TemplateNode Compile(TemplateFile file) => Jumps.LeavePage(file.Page)
        ? new InterpretedPage(file.Page, file.Locals)
        : new StatementCompiler(file).Compile(file.Page.Body);

    private TemplateNode Compile(ScriptBlockStatement? block)
    {
        var compiled = new List<TemplateNode>();
        var constant = new List<ScriptStatement>();
        foreach (var statement in block?.Statements ?? [])
        {
            if (_constants.IsConstant(statement))
            {
                constant.Add(statement);
                continue;
            }

            compiled.AddRange(Constant(constant, block!));
            constant.Clear();
            compiled.Add(Compile(statement, block!));
        }

        compiled.AddRange(Constant(constant, block!));
        return compiled is [var only] ? only : new BlockNode([.. compiled]);
    }

    private IEnumerable<TemplateNode> Constant(List<ScriptStatement> statements, ScriptBlockStatement block)
    {
        if (statements.Count == 0)
        {
            return [];
        }

        return statements.TrueForAll(statement => statement is MarkupStatement)
            ? [new MarkupNode([.. statements.Cast<MarkupStatement>().SelectMany(statement => statement.Markup)])]
            : [new ConstantNode(new BlockNode([.. statements.Select(statement => Compile(statement, block))]))];
    }

    private TemplateNode Compile(ScriptStatement statement, ScriptBlockStatement block) => statement switch
    {
        MarkupStatement markup => new MarkupNode(markup.Markup),
        ValueStatement print => new PrintNode(_values.Compile(print.Value), print.Span),
        IncludeStatement { Target: { } target } include => Include(include, target),
        ScriptIfStatement { Condition: { } condition } branch => new IfNode(_values.Compile(condition), Compile(branch.Then), Compile(branch.Else, block)),
        ScriptElseStatement otherwise => Compile(otherwise.Body),
        CaptureStatement { Target: ScriptVariableGlobal target } capture =>
            new CaptureNode(_file.Variables.PlaceOf(target.Name), Compile(capture.Body), Interpret(capture, block)),
        ScriptExpressionStatement { Expression: ScriptAssignExpression { EqualToken.TokenType: TokenType.Equal, Value: { } value } assign } =>
            Assign(assign.Target, _values.Compile(value), Interpret(statement, block)),
        ScriptForStatement { Variable: ScriptVariableGlobal own, Iterator: { } list } loop when IsPlain(loop, own) => For(loop, own, list),
        _ => Interpret(statement, block),
    };

    private TemplateNode Compile(ScriptConditionStatement? branch, ScriptBlockStatement block) =>
        branch is null ? BlockNode.Empty : Compile((ScriptStatement)branch, block);

    private IncludeNode Include(IncludeStatement include, TemplateFile target) => new(
        include,
        target,
        Array.ConvertAll(include.Ordered, _values.Compile),
        Array.ConvertAll(include.Named, argument => (target.Locals.PlaceOf(argument.Name), _values.Compile(argument.Value))));

    private TemplateNode Assign(ScriptExpression? target, ValueNode value, InterpretedNode interpreted) => target switch
    {
        ScriptVariableGlobal variable => new AssignNode(_file.Variables.PlaceOf(variable.Name), value, interpreted),
        ScriptVariableLocal variable when LocalNames.IsNamed(variable) => new AssignLocalNode(_file.Locals.PlaceOf(variable.BaseName), value),
        _ => interpreted,
    };

    /// <summary>Whether a loop goes from its first item to its last and nothing assigns its variable meanwhile.</summary>
    private bool IsPlain(ScriptForStatement loop, ScriptVariableGlobal own) =>
        loop is not ScriptTableRowStatement && !loop.SetContinue && !Jumps.AreIn(loop) &&
        !_file.Variables.IsAssigned(own.Name) && !_file.Variables.IsAssigned(ScriptVariable.ForObject.Name) &&
        loop.NamedArguments.All(argument => argument is { Name.Name: "reversed" } or { Name.Name: "offset" or "limit", Value: not null });

    private ForNode For(ScriptForStatement loop, ScriptVariableGlobal own, ScriptExpression list)
    {
        var places = new LoopPlaces(_file.Variables.PlaceOf(own.Name), _file.Variables.Loop);
        var range = new LoopRange { Offset = Number(loop, "offset"), Limit = Number(loop, "limit"), IsReversed = Named(loop, "reversed") is not null };
        return new ForNode(places, list, _values.Compile(list), range, Compile(loop.Body), Compile(loop.Else?.Body));
    }

    private (ValueNode Value, SourceSpan Span)? Number(ScriptForStatement loop, string name) =>
        Named(loop, name) is { Value: { } value } ? (_values.Compile(value), value.Span) : null;

    private static ScriptNamedArgument? Named(ScriptForStatement loop, string name) =>
        loop.NamedArguments.LastOrDefault(argument => argument.Name?.Name == name);

    private InterpretedNode Interpret(ScriptStatement statement, ScriptBlockStatement block) =>
        new(statement, block, LocalNames.AreIn(statement) ? _file.Locals : null);
}
