using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Templates;

namespace StaticNews.Cli.Previewing;

/// <summary>
/// Draws the files that are asked for and remembers the newest pages among them: they are asked for again, and where a mistake keeps a
/// page from being drawn, it is shown as it was.
/// </summary>
public sealed class PageDrawer
{
    private const int Remembered = 300;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DrawnPage> _pages = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>
    /// Draws an artefact. Where a mistake in the theme or a text that was saved meanwhile stands in the way, it is the page from before;
    /// where there is none, <see cref="TemplateException"/>, <see cref="PictureException"/> or <see cref="SourceChangedException"/> is thrown.
    /// </summary>
    public DrawnPage Draw(Artefact artefact)
    {
        var known = Known(artefact.Route.Path);
        try
        {
            return known?.Fingerprint == artefact.Fingerprint ? known! : Remember(artefact, new DrawnPage(artefact.Route, artefact.Fingerprint, BytesOf(artefact)));
        }
        catch (Exception exception) when (known is not null && IsOfPage(exception))
        {
            return known with { Mistake = MistakeOf(exception) };
        }
    }

    /// <summary>Whether it is the page that could not be drawn, not the program that failed.</summary>
    public static bool IsOfPage(Exception exception) => exception is TemplateException or PictureException or SourceChangedException;

    /// <summary>What an editor is told of a page that could not be drawn; <c>null</c> where the next look at the files will tell more.</summary>
    public static Diagnostic? MistakeOf(Exception exception) =>
        (exception as TemplateException)?.Diagnostic ?? (exception as PictureException)?.Diagnostic;

    private static ReadOnlyMemory<byte> BytesOf(Artefact artefact)
    {
        switch (artefact)
        {
            case Artefact.Made made:
                return made.Make();
            case Artefact.Drawn page:
                var buffer = new ArrayBufferWriter<byte>(1 << 16);
                page.Draw(buffer);
                return buffer.WrittenMemory;
            default:
                throw new InvalidOperationException($"{artefact.GetType()} is not drawn anywhere");
        }
    }

    private DrawnPage? Known(string path)
    {
        lock (_lock)
        {
            return _pages.GetValueOrDefault(path);
        }
    }

    private DrawnPage Remember(Artefact artefact, DrawnPage page)
    {
        if (artefact is not Artefact.Drawn)
        {
            return page;
        }

        var path = page.Route.Path;
        lock (_lock)
        {
            if (!_pages.ContainsKey(path))
            {
                _order.Enqueue(path);
            }

            _pages[path] = page;
            if (_order.Count > Remembered)
            {
                _pages.Remove(_order.Dequeue());
            }
        }

        return page;
    }
}
