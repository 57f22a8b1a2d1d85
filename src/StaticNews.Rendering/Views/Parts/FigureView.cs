using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A picture of a body.</summary>
internal sealed class FigureView(ImageView image, bool lazy)
    : View(Names, image.File.Src, image.File.Width, image.File.Height, image.Alt, image.Caption, image.Credit, null, lazy)
{
    private static readonly ViewShape Names = new("the figure", "src", "width", "height", "alt", "caption", "credit", "focus", "lazy");
}

/// <summary>Several pictures together.</summary>
internal sealed class GalleryView(IReadOnlyList<ImageView> images, bool lazy) : View(Names, images, lazy)
{
    private static readonly ViewShape Names = new("the gallery", "images", "lazy");
}
