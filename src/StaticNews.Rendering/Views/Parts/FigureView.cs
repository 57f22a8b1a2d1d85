using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A picture of a body.</summary>
/// <remarks>
/// src: address of the file
/// srcset: the same picture in all widths, for every browser; null where there is one file only
/// sources: the same in smaller formats, the smallest first
/// width: width in CSS pixels, where known
/// height: height in CSS pixels, where known
/// alt: what it shows, for those who cannot see it; empty for decoration
/// caption: what it shows, by the editor
/// credit: who made it
/// focus: the point that crops keep
/// tone: its colour until it has come; null where the file is elsewhere
/// lazy: whether it may load late
/// </remarks>
internal sealed class FigureView(ImageView image, bool lazy)
    : View(
        Names, image.File.Src, image.File.SrcSet, image.File.Sources, image.File.Width, image.File.Height, image.Alt, image.Caption, image.Credit, null, image.File.Tone, lazy)
{
    private static readonly ViewShape Names = new(
        "the figure", "src", "srcset", "sources", "width", "height", "alt", "caption", "credit", "focus", "tone", "lazy");
}

/// <summary>Several pictures together.</summary>
/// <remarks>
/// images: its pictures
/// lazy: whether its first picture may load late
/// </remarks>
internal sealed class GalleryView(IReadOnlyList<ImageView> images, bool lazy) : View(Names, images, lazy)
{
    private static readonly ViewShape Names = new("the gallery", "images", "lazy");
}
