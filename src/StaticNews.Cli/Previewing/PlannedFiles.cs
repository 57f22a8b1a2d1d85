using System.Collections;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using StaticNews.Rendering;
using StaticNews.Rendering.WebEditing;

namespace StaticNews.Cli.Previewing;

/// <summary>The files of a preview for the static host. A file is drawn when it is asked for, and pages get the preview's own frame.</summary>
/// <param name="preview">What is shown.</param>
/// <param name="drawer">Draws it.</param>
/// <param name="frame">What is added to pages.</param>
internal sealed class PlannedFiles(PreviewSite preview, PageDrawer drawer, PageFrame frame) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath)
    {
        var state = preview.State;
        return state.Site?.Find(subpath) switch
        {
            null => new NotFoundFileInfo(subpath),
            Artefact.Copied copied => new CopiedFile(copied),
            var artefact => new PlannedFile(Path.GetFileName(artefact.Route.File), Framed(drawer.Draw(artefact), state)),
        };
    }

    /// <summary>A folder is there where it has an index.html; nobody asks for more.</summary>
    public IDirectoryContents GetDirectoryContents(string subpath) =>
        preview.State.Site?.Find(subpath.TrimEnd('/') + "/") is null ? NotFoundDirectoryContents.Singleton : Folder.WithIndex;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <summary>The editor in the browser gets no frame: it would begin anew, with all that is not saved yet, whenever a file is.</summary>
    private ReadOnlyMemory<byte> Framed(DrawnPage page, PreviewState state) =>
        page.Route.File.EndsWith(".html", StringComparison.Ordinal) && !WebEditor.Owns(page.Route) ? frame.Around(page, state) : page.Bytes;

    private sealed class Folder : IDirectoryContents
    {
        public static readonly Folder WithIndex = new();

        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => Enumerable.Empty<IFileInfo>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
