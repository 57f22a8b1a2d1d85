using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Markup;

namespace StaticNews.Rendering.Templates;

/// <summary>
/// Where one page at a time is drawn: escapes every printed value that is not markup, knows no name that was not given, and
/// forgets everything between two pages.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private static readonly HtmlWriter Nowhere = new(new ArrayBufferWriter<byte>());

    private readonly ConcurrentDictionary<TemplateFile, byte[]> _constants;
    private readonly ScriptObject _variables = [];
    private readonly List<ArrayBufferWriter<byte>> _captures = [];
    private int _capturesUsed;

    public PageContext(ScriptObject globals, ConcurrentDictionary<TemplateFile, byte[]> constants)
        : base(globals)
    {
        _constants = constants;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LoopLimit = 0;
        LimitToString = 0;
        OutputLimit = 0;
        RecursiveLimit = 50;
        NewLine = "\n";
        TryGetVariable = MissingVariable;
        TryGetMember = MissingMember;
        PushOutput(new PageOutput(this));
    }

    /// <summary>Where markup goes at this moment: the page, or a capture.</summary>
    public HtmlWriter Html { get; private set; } = Nowhere;

    /// <summary>Draws a template with the variables given; whatever it assigns is gone afterwards.</summary>
    public void Draw(TemplateFile template, HtmlWriter html, ReadOnlySpan<(string Name, View View)> variables)
    {
        Html = html;
        foreach (var (name, view) in variables)
        {
            _variables.SetValue(name, view, readOnly: true);
        }

        PushGlobal(_variables);
        Evaluate(template.Page);
        PopGlobal();
        _variables.Clear();
        _captures.ForEach(capture => capture.ResetWrittenCount());
        _capturesUsed = 0;
        Html = Nowhere;
    }

    /// <summary>Draws a template that is the same on every page: the first time for good.</summary>
    public void DrawConstant(TemplateFile template)
    {
        if (!_constants.TryGetValue(template, out var markup))
        {
            var buffer = new ArrayBufferWriter<byte>();
            EnterRecursive(template.Page);
            DrawInto(new HtmlWriter(buffer), template.Page);
            ExitRecursive(template.Page);
            markup = _constants.GetOrAdd(template, buffer.WrittenSpan.ToArray());
        }

        Html.Raw(markup);
    }

    /// <summary>Draws a part of a template aside; the result is valid while this page is drawn.</summary>
    public Html Capture(ScriptNode? body)
    {
        var buffer = NextCapture();
        DrawInto(new HtmlWriter(buffer), body);
        return buffer.WrittenCount == 0 ? Markup.Html.None : new Html(default, html => html.Raw(buffer.WrittenSpan));
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case string text:
                Html.Text(text);
                break;
            case Html html:
                Draw(span, html);
                break;
            case View view:
                throw TemplateFault.At(span, ThemeRules.PrintedWhole, view.Shape.Name);
            case IEnumerable:
                throw TemplateFault.At(span, ThemeRules.PrintedWhole, "a list");
            default:
                Html.Text(ObjectToString(textAsObject));
                break;
        }

        return this;
    }

    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        string text => text.Length > 0,
        Html html => html != Markup.Html.None,
        ICollection list => list.Count > 0,
        _ => base.ToBool(span, value),
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        IScriptObject => ScriptObjectAccessor.Default,
        string => StringAccessor.Default,
        IList => ListAccessor.Default,
        _ => NullAccessor.Default,
    };

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is IList ? ListAccessor.Default : base.GetListAccessorImpl(target, type);

    /// <summary>What fails while a body is drawn is not the template's mistake and must not be reported as one.</summary>
    private void Draw(SourceSpan span, Html html)
    {
        try
        {
            html.WriteTo(Html);
        }
        catch (Exception exception)
        {
            throw new DrawingFailure(span, exception);
        }
    }

    private void DrawInto(HtmlWriter writer, ScriptNode? node)
    {
        var before = Html;
        Html = writer;
        try
        {
            Evaluate(node, aliasReturnedFunction: false);
        }
        finally
        {
            Html = before;
        }
    }

    private ArrayBufferWriter<byte> NextCapture()
    {
        if (_capturesUsed == _captures.Count)
        {
            _captures.Add(new ArrayBufferWriter<byte>(16 * 1024));
        }

        return _captures[_capturesUsed++];
    }

    /// <summary>An argument that was not passed is null; any other unknown name is a mistake.</summary>
    private bool MissingVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        return variable.Scope == ScriptVariableScope.Local
            ? true
            : throw TemplateFault.At(span, ThemeRules.UnknownName, [.. _variables.Keys, .. BuiltinObject.Keys], variable.Name);
    }

    private static bool MissingMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var (name, members) = target switch
        {
            View view => (view.Shape.Name, view.Shape.Members),
            string => ("a text", ["size"]),
            IList => ("a list", ["size"]),
            IScriptObject functions => ("this object", functions.GetMembers()),
            _ => ("this value", []),
        };
        throw TemplateFault.At(span, ThemeRules.UnknownMember, members, member, name);
    }

    /// <summary>Carries a failure from outside the templates through the interpreter.</summary>
    [SuppressMessage("Design", "CA1032", Justification = "It is made in one way and caught in one place.")]
    internal sealed class DrawingFailure(SourceSpan span, Exception cause) : ScriptRuntimeException(span, cause.Message, cause);

    /// <summary>Takes the little that the interpreter writes by itself.</summary>
    private sealed class PageOutput(PageContext context) : IScriptOutput
    {
        public void Write(string text, int offset, int count) => context.Html.Raw(text.AsSpan(offset, count));

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }
}
