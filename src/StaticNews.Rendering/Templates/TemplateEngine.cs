using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Markup;

namespace StaticNews.Rendering.Templates;

/// <summary>Draws templates from any thread; contexts are reused, because making one costs more than most pages.</summary>
internal sealed class TemplateEngine
{
    // No ConcurrentBag: what its threads keep leads back to it by way of the site, so that a preview would never let go of a site it has drawn.
    private readonly ConcurrentQueue<PageContext> _idle = [];
    private readonly ScriptObject _globals;

    /// <param name="functions">What every template may call, by name.</param>
    /// <param name="views">What every template sees, by name.</param>
    public TemplateEngine(IEnumerable<KeyValuePair<string, TemplateFunction>> functions, IEnumerable<KeyValuePair<string, View>> views)
    {
        _globals = BuiltinNames.Make();
        foreach (var (name, function) in functions)
        {
            _globals.SetValue(name, function, readOnly: true);
        }

        foreach (var (name, view) in views)
        {
            _globals.SetValue(name, view, readOnly: true);
        }
    }

    /// <summary>
    /// Draws a template with variables of its own. Throws <see cref="TemplateException"/> for a mistake in it; what fails
    /// while a body is loaded or drawn is thrown as it is.
    /// </summary>
    public void Draw(TemplateFile template, HtmlWriter html, params ReadOnlySpan<(string Name, View View)> variables)
    {
        var context = _idle.TryDequeue(out var idle) ? idle : new PageContext(_globals);
        try
        {
            context.Draw(template, html, variables);
        }
        catch (TemplateFault fault)
        {
            throw new TemplateException(fault.Diagnostic);
        }
        catch (PageContext.DrawingFailure failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException!);
        }
        catch (ScriptRuntimeException exception)
        {
            throw new TemplateException(ThemeRules.Failed.At(TemplateFault.Place(exception.Span), exception.OriginalMessage));
        }

        _idle.Enqueue(context);
    }
}
