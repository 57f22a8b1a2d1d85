using StaticNews.Content;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>A picture with what a reader should know of it; without size where the file is elsewhere.</summary>
/// <remarks>
/// src: address of the widest file
/// srcset: the same picture in all widths, for every browser; null where there is one file only
/// sources: the same in smaller formats, the smallest first
/// width: width in CSS pixels, where known
/// height: height in CSS pixels, where known
/// alt: what it shows, for those who cannot see it; empty for decoration
/// caption: what it shows, by the editor
/// credit: who made it
/// focus: the point that crops keep
/// tone: its colour until it has come; null where the file is elsewhere
/// </remarks>
internal sealed class ImageView(ImageFile file, string alt, string? caption, string? credit, FocusPoint? focus)
    : View(Names, file.Src, file.SrcSet, file.Sources, file.Width, file.Height, alt, caption, credit, focus is { } point ? new FocusView(point) : null, file.Tone)
{
    private static readonly ViewShape Names = new(
        "the picture", "src", "srcset", "sources", "width", "height", "alt", "caption", "credit", "focus", "tone");

    public ImageFile File => file;

    public string Alt => alt;

    public string? Caption => caption;

    public string? Credit => credit;

    /// <summary>Parts of the picture for search engines and shared links; <c>null</c> where it is not scaled.</summary>
    public PictureCrops? Crops => file.Set?.Crops(focus);
}

/// <summary>A picture in one format.</summary>
/// <remarks>
/// type: media type of the files
/// srcset: the files with their widths, as the attribute of that name wants them
/// media: for which readers it is, as the attribute of that name wants it; null for all
/// </remarks>
internal sealed class SourceSetView(string type, string srcset, string? media = null) : View(Names, type, srcset, media)
{
    private static readonly ViewShape Names = new("the source", "type", "srcset", "media");
}

/// <summary>The file behind a picture.</summary>
/// <param name="Src">Path or absolute address.</param>
/// <param name="Width">CSS pixels, where known.</param>
/// <param name="Height">CSS pixels, where known.</param>
internal sealed record ImageFile(string Src, int? Width, int? Height)
{
    /// <summary>All files of it; <c>null</c> where it is published as it is or is elsewhere.</summary>
    public PictureSet? Set { get; init; }

    public string? SrcSet { get; init; }

    /// <summary>A file for where browsers take one only, such as a film's still.</summary>
    public string Medium { get; init; } = Src;

    public IReadOnlyList<SourceSetView> Sources { get; init; } = [];

    public ToneView? Tone { get; init; }
}
