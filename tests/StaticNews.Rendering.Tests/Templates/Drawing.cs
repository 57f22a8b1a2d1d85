using System.Buffers;
using System.Text;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Templates;

/// <summary>Draws a theme that stands in a text.</summary>
internal static class Drawing
{
    private const string Layout = "layouts/x";

    /// <summary>The page that a template gives for a sample view named <c>page</c>.</summary>
    public static string Draw(string template, params (string Member, object? Value)[] members) =>
        DrawTheme($"-- theme/layouts/x.scriban --\n{template}", members);

    /// <summary>The page that layouts/x gives in a theme of several files.</summary>
    public static string DrawTheme(string theme, params (string Member, object? Value)[] members)
    {
        var library = Library(theme);
        return Draw(new TemplateEngine([], []), library, new SampleView(members));
    }

    public static TemplateLibrary Library(string theme)
    {
        var read = TemplateLibrary.Load(MiniSite.Theme(theme));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    public static string Draw(TemplateEngine engine, TemplateLibrary library, View page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        engine.Draw(library.Find(Layout)!, new HtmlWriter(buffer), ("page", page));
        return Encoding.UTF8.GetString(buffer.WrittenSpan).TrimEnd('\n');
    }

    /// <summary>The one line a designer reads when a template is wrong.</summary>
    public static string Fault(string template, params (string Member, object? Value)[] members) =>
        Assert.Throws<TemplateException>(() => Draw(template, members)).Message;
}

/// <summary>A view made up for a test.</summary>
internal sealed class SampleView((string Member, object? Value)[] members)
    : View(new ViewShape("the sample", [.. members.Select(member => member.Member)]), [.. members.Select(member => member.Value)]);
