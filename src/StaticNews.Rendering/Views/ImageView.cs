using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>A picture with what a reader should know of it; without size where the file is elsewhere.</summary>
/// <remarks>
/// src: address of the file
/// width: width in CSS pixels, where known
/// height: height in CSS pixels, where known
/// alt: what it shows, for those who cannot see it; empty for decoration
/// caption: what it shows, by the editor
/// credit: who made it
/// focus: the point that crops keep
/// </remarks>
internal sealed class ImageView(ImageFile file, string alt, string? caption, string? credit, FocusView? focus)
    : View(Names, file.Src, file.Width, file.Height, alt, caption, credit, focus)
{
    private static readonly ViewShape Names = new("the picture", "src", "width", "height", "alt", "caption", "credit", "focus");

    public ImageFile File => file;

    public string Alt => alt;

    public string? Caption => caption;

    public string? Credit => credit;
}

/// <summary>The file behind a picture.</summary>
/// <param name="Src">Path or absolute address.</param>
/// <param name="Width">CSS pixels, where known.</param>
/// <param name="Height">CSS pixels, where known.</param>
internal sealed record ImageFile(string Src, int? Width, int? Height);
