using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates.Nodes;

namespace StaticNews.Rendering.Templates;

/// <summary>
/// Where one page at a time is drawn: escapes every printed value that is not markup, knows no name that was not given, and
/// forgets everything between two pages.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private static readonly HtmlWriter Nowhere = new(new ArrayBufferWriter<byte>());

    private readonly List<ArrayBufferWriter<byte>> _captures = [];
    private int _capturesUsed;

    public PageContext(ScriptObject globals)
        : base(globals)
    {
        Variables = new PageVariables(globals);
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

    /// <summary>The global variables.</summary>
    public PageVariables Variables { get; }

    /// <summary>The local variables of the template that is being drawn: those with a name in their places, then its arguments in order.</summary>
    public object?[] Locals { get; set; } = [];

    /// <summary>Draws a template with the variables given; whatever it assigns is gone afterwards.</summary>
    public void Draw(TemplateFile template, HtmlWriter html, ReadOnlySpan<(string Name, View View)> variables)
    {
        Html = html;
        Variables.Start(template.Variables);
        foreach (var (name, view) in variables)
        {
            Variables.Give(name, view);
        }

        Locals = new object?[template.Locals.Count];
        PushGlobal(Variables);
        template.Program.Draw(this);
        PopGlobal();
        _captures.ForEach(capture => capture.ResetWrittenCount());
        _capturesUsed = 0;
        Html = Nowhere;
    }

    /// <summary>Draws statements aside.</summary>
    public byte[] DrawAside(TemplateNode statements)
    {
        var (buffer, before) = (new ArrayBufferWriter<byte>(), Html);
        Html = new HtmlWriter(buffer);
        statements.Draw(this);
        Html = before;
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Draws a part of a template aside; the result is valid while this page is drawn.</summary>
    public Html Capture(TemplateNode body)
    {
        var (buffer, before) = (NextCapture(), Html);
        Html = new HtmlWriter(buffer);
        body.Draw(this);
        Html = before;
        return Captured(buffer);
    }

    /// <summary>The same for the interpreter.</summary>
    public Html Capture(ScriptNode? body)
    {
        var (buffer, before) = (NextCapture(), Html);
        Html = new HtmlWriter(buffer);
        Evaluate(body, aliasReturnedFunction: false);
        Html = before;
        return Captured(buffer);
    }

    /// <summary>Has the interpreter evaluate a part of the template that is being drawn.</summary>
    /// <param name="part">The part.</param>
    /// <param name="names">The local variables; <c>null</c> where the part has none.</param>
    public object? Interpret(ScriptNode part, LocalNames? names)
    {
        if (names is null)
        {
            return Evaluate(part);
        }

        var arguments = new ScriptArray(Locals.Skip(names.Count));
        PushLocal();
        LendLocals(names, arguments);
        var value = Evaluate(part);
        for (var place = 0; place < names.Count; place++)
        {
            Locals[place] = GetValue(names[place]);
        }

        PopLocal();
        return value;
    }

    /// <summary>Whether a value holds as a condition: nothing and what is empty do not.</summary>
    public bool IsTrue(object? value) => value switch
    {
        null => false,
        bool truth => truth,
        View => true,
        _ => ToBool(default, value),
    };

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
            case int number:
                Html.Number(number);
                break;
            case View view:
                throw TemplateFault.At(span, ThemeRules.PrintedWhole, view.Shape.Name);
            case IEnumerable:
                throw TemplateFault.At(span, ThemeRules.PrintedWhole, Words.List);
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

    private static Html Captured(ArrayBufferWriter<byte> buffer) =>
        buffer.WrittenCount == 0 ? Markup.Html.None : new Html(default, html => html.Raw(buffer.WrittenSpan));

    /// <summary>A template without arguments has no <c>$</c>.</summary>
    private void LendLocals(LocalNames names, ScriptArray arguments)
    {
        if (arguments.Count > 0)
        {
            SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
        }

        for (var place = 0; place < names.Count; place++)
        {
            if (Locals[place] is { } value)
            {
                SetValue(names[place], value, asReadOnly: false, force: true);
            }
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
            : throw TemplateFault.At(span, ThemeRules.UnknownName, [.. Variables.Known, .. BuiltinObject.Keys], variable.Name);
    }

    private static bool MissingMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        object name = target switch
        {
            View view => view.Shape.Name,
            string => Words.TextValue,
            IList => Words.List,
            IScriptObject => Words.ThisObject,
            _ => Words.ThisValue,
        };
        IEnumerable<string> members = target switch
        {
            View view => view.Shape.Members,
            string or IList => ["size"],
            IScriptObject functions => functions.GetMembers(),
            _ => [],
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
