using Scriban.Syntax;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>Finds <c>ret</c>, <c>break</c> and <c>continue</c>, which the interpreter follows.</summary>
internal static class Jumps
{
    /// <summary>Whether a loop may leave a turn before its end.</summary>
    public static bool AreIn(ScriptNode node) => node switch
    {
        ScriptReturnStatement or ScriptBreakStatement or ScriptContinueStatement => true,
        ScriptFunction => false,
        _ => node.Children.Any(AreIn),
    };

    /// <summary>Whether a template may end before its end.</summary>
    public static bool LeavePage(ScriptNode node) => node switch
    {
        ScriptReturnStatement or ScriptBreakStatement or ScriptContinueStatement => true,
        ScriptFunction => false,
        ScriptLoopStatementBase => Returns(node),
        _ => node.Children.Any(LeavePage),
    };

    private static bool Returns(ScriptNode node) => node is ScriptReturnStatement || (node is not ScriptFunction && node.Children.Any(Returns));
}
