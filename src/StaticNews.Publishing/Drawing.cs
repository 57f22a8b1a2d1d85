using System.Buffers;
using System.Collections.Concurrent;
using StaticNews.Content;
using StaticNews.Rendering;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Templates;

namespace StaticNews.Publishing;

/// <summary>Draws artefacts on all cores into an output's staging; nothing is published by it.</summary>
/// <param name="output">Where the files are staged; <c>null</c> draws only to find mistakes.</param>
public sealed class Drawing(IOutput? output)
{
    private readonly ConcurrentBag<Diagnostic> _diagnostics = [];
    private readonly ConcurrentDictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _written = new(StringComparer.Ordinal);

    /// <summary>Mistakes of the theme that only drawing could show.</summary>
    public IReadOnlyCollection<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The drawn files by path.</summary>
    public IReadOnlyDictionary<string, ManifestEntry> Entries => _entries;

    /// <summary>Those among them that differ from what the output holds.</summary>
    public IReadOnlySet<string> Written { get; private set; } = new HashSet<string>();

    public void DrawAll(IReadOnlyList<Artefact> artefacts, Action drawn)
    {
        // Pages ask for the colours of their pictures, which are known once those are made.
        var made = artefacts.OfType<Artefact.Made>().ToArray();
        DrawEach(made, drawn);
        DrawEach(made.Length == 0 ? artefacts : [.. artefacts.Where(artefact => artefact is not Artefact.Made)], drawn);
        Written = _written.Keys.ToHashSet(StringComparer.Ordinal);
    }

    private void DrawEach(IReadOnlyList<Artefact> artefacts, Action drawn)
    {
        // Left to itself the thread pool takes long encodes for waiting and begins ever more of them at once.
        Parallel.ForEach(
            artefacts,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new ArrayBufferWriter<byte>(1 << 16),
            (artefact, _, buffer) =>
            {
                Draw(artefact, buffer);
                drawn();
                return buffer;
            },
            _ => { });
    }

    private void Draw(Artefact artefact, ArrayBufferWriter<byte> buffer)
    {
        try
        {
            var length = artefact switch
            {
                Artefact.Drawn page => DrawPage(page, buffer),
                Artefact.Copied copy => Copy(copy),
                Artefact.Made made => Make(made),
                _ => throw new InvalidOperationException($"{artefact.GetType()} is not drawn anywhere"),
            };
            _entries[artefact.Route.File] = new ManifestEntry(artefact.Fingerprint, length, artefact.IsArticle);
        }
        catch (TemplateException exception) when (exception.Diagnostic is not null)
        {
            _diagnostics.Add(exception.Diagnostic);
        }
        catch (PictureException exception) when (exception.Diagnostic is not null)
        {
            _diagnostics.Add(exception.Diagnostic);
        }
    }

    private long Make(Artefact.Made made)
    {
        if (output is null)
        {
            return 0;
        }

        var bytes = made.Make();
        if (output.Stage(made.Route.File, bytes))
        {
            _written[made.Route.File] = true;
        }

        return bytes.Length;
    }

    private long DrawPage(Artefact.Drawn page, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        page.Draw(buffer);
        if (output is not null && output.Stage(page.Route.File, buffer.WrittenSpan))
        {
            _written[page.Route.File] = true;
        }

        return buffer.WrittenCount;
    }

    private long Copy(Artefact.Copied copy)
    {
        if (output is null)
        {
            return 0;
        }

        using var source = copy.Tree.Open(copy.Path);
        _written[copy.Route.File] = true;
        return output.StageCopy(copy.Route.File, source);
    }
}
