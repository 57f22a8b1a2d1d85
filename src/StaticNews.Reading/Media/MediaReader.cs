using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Media.Maps;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.Media;

/// <summary>What one file of media gave: the item where it can be shown, and what its editor should know.</summary>
internal sealed record MediaReading(SourceFile Source, MediaItem? Item, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Reads what a page must know of a photograph, video, map or document: kind, fingerprint, size. Big files are streamed.</summary>
internal static class MediaReader
{
    private const int HeadBytes = 64 * 1024;
    private const int MaxWholeBytes = 256 * 1024 * 1024;
    private const long MaxPixels = 100_000_000;

    public static MediaReading Read(IFileTree tree, string path)
    {
        using var stream = tree.Open(path);
        var head = new byte[Math.Min(HeadBytes, stream.Length)];
        stream.ReadExactly(head);
        stream.Position = 0;
        var source = new SourceFile(path, tree.Display(path), Fingerprint.Of(stream));
        var diagnostics = new List<Diagnostic>();
        var item = Describe(tree, source, head, stream, diagnostics);
        return new MediaReading(source, item, diagnostics);
    }

    private static MediaItem? Describe(IFileTree tree, SourceFile source, byte[] head, Stream stream, List<Diagnostic> diagnostics)
    {
        var length = stream.Length;
        var span = SourceSpan.WholeFile(source.DisplayPath);
        var extension = Path.GetExtension(source.Path).ToLowerInvariant();
        var kind = MediaKinds.Of(extension);
        if (length == 0)
        {
            return Refuse(kind == MediaKind.Other ? null : MediaRules.Empty.At(span), diagnostics);
        }

        var format = Signature.Of(head);
        CheckExtension(source, span, extension, kind, format, diagnostics);
        if (kind != MediaKind.Picture)
        {
            return OfOther(tree, source, kind, format, stream, head, diagnostics);
        }

        if (!IsPicture(format))
        {
            return Refuse(MediaRules.NotAPicture.At(span), diagnostics);
        }

        if (format == MediaFormat.Svg && SizeLimit.OfDrawing.Exceeded(source.DisplayPath, length) is { } tooLarge)
        {
            return Refuse(tooLarge, diagnostics);
        }

        var size = Size(format, head) ?? (length > head.Length && length <= MaxWholeBytes ? Size(format, tree.Read(source.Path)) : null);
        if (size is not { } pixels || (format == MediaFormat.WebP && WebPHeader.IsCutShort(head, length)))
        {
            return Refuse(MediaRules.Damaged.At(span), diagnostics);
        }

        return pixels.Pixels > MaxPixels && format != MediaFormat.Svg
            ? Refuse(MediaRules.TooManyPixels.At(span, pixels.Width, pixels.Height, MaxPixels / 1_000_000), diagnostics)
            : new MediaItem(source, kind, length, pixels.Width, pixels.Height);
    }

    private static MediaItem? OfOther(
        IFileTree tree, SourceFile source, MediaKind kind, MediaFormat format, Stream stream, byte[] head, List<Diagnostic> diagnostics)
    {
        var item = new MediaItem(source, kind, stream.Length, 0, 0);
        if (kind == MediaKind.Captions)
        {
            return SizeLimit.OfCaptions.Exceeded(source.DisplayPath, stream.Length) is { } tooLarge
                ? Refuse(tooLarge, diagnostics)
                : item with { Seconds = CaptionsReader.Read(source, tree.Read(source.Path), diagnostics) };
        }

        if (kind == MediaKind.Map && new GeoJsonReader(source, diagnostics).Read(stream.Length, () => tree.Read(source.Path)) is null)
        {
            return null;
        }

        var playback = kind is MediaKind.Video or MediaKind.Audio ? Playback.Of(format, stream, head) : default;
        return item with { Seconds = (int)Math.Round(playback.Seconds), Width = playback.Width, Height = playback.Height };
    }

    private static void CheckExtension(
        SourceFile source, SourceSpan span, string extension, MediaKind kind, MediaFormat format, List<Diagnostic> diagnostics)
    {
        if (format == MediaFormat.Heif && kind == MediaKind.Picture)
        {
            diagnostics.Add(MediaRules.NotForBrowsers.At(span, MediaKinds.Name(format)));
            return;
        }

        var expected = MediaKinds.Extensions(format);
        if (kind is not (MediaKind.Other or MediaKind.Captions or MediaKind.Map) && expected.Count > 0 && !expected.Contains(extension))
        {
            var name = Path.GetFileNameWithoutExtension(source.Path) + expected[0];
            diagnostics.Add(MediaRules.WrongExtension.At(span, MediaKinds.Name(format), name));
        }
    }

    private static bool IsPicture(MediaFormat format) => format is >= MediaFormat.Jpeg and <= MediaFormat.Svg;

    private static PictureSize? Size(MediaFormat format, ReadOnlySpan<byte> bytes)
    {
        var size = format switch
        {
            MediaFormat.Jpeg => JpegHeader.Size(bytes),
            MediaFormat.Png => PngHeader.Size(bytes),
            MediaFormat.Gif => GifHeader.Size(bytes),
            MediaFormat.WebP => WebPHeader.Size(bytes),
            MediaFormat.Avif or MediaFormat.Heif => HeifHeader.Size(bytes),
            _ => SvgHeader.Size(bytes),
        };
        return format != MediaFormat.Svg && size?.Pixels == 0 ? null : size;
    }

    private static MediaItem? Refuse(Diagnostic? diagnostic, List<Diagnostic> diagnostics)
    {
        if (diagnostic is not null)
        {
            diagnostics.Add(diagnostic);
        }

        return null;
    }
}
