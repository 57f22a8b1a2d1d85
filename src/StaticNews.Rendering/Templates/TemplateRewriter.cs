using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary>
/// Rewrites a parsed template for safety, before it is compiled: captures stay markup, and includes draw straight
/// into the page.
/// </summary>
internal static class TemplateRewriter
{
    public static void Rewrite(ScriptPage page, TemplateFile file, TemplateLibrary library)
    {
        file.Page = page;
        file.Locals = LocalNames.Of(page);
        library.Variables.Add(page);
        Visit(page, file, library);
    }

    private static void Visit(ScriptNode node, TemplateFile file, TemplateLibrary library)
    {
        foreach (var child in node.Children)
        {
            Visit(child, file, library);
        }

        if (node is ScriptBlockStatement block)
        {
            Rewrite(block, file, library);
        }
    }

    private static void Rewrite(ScriptBlockStatement block, TemplateFile file, TemplateLibrary library)
    {
        var statements = block.Statements.Where(statement => !statement.CanSkipEvaluation).ToArray();
        block.Statements.Clear();
        foreach (var statement in statements)
        {
            block.Statements.Add(Rewrite(statement, file, library));
        }
    }

    private static ScriptStatement Rewrite(ScriptStatement statement, TemplateFile file, TemplateLibrary library)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                return new MarkupStatement(raw.Text.ToString());
            case ScriptCaptureStatement capture:
                return new CaptureStatement(capture) { Span = capture.Span };
            case ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } call }:
                var include = new IncludeStatement(call, library);
                file.Includes.Add(include);
                return include;
            case ScriptExpressionStatement { Expression: { } value, CanOutput: true }:
                return new ValueStatement(value);
            default:
                return statement;
        }
    }
}
