using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A file that a body shows or offers.</summary>
/// <param name="Src">Its address.</param>
/// <param name="Type">Media type.</param>
/// <param name="Size">How large it is, in words; <c>null</c> where it is elsewhere.</param>
/// <param name="Caption">What it is.</param>
/// <param name="Credit">Who made it.</param>
internal sealed record ShownFile(string Src, string Type, string? Size, string? Caption, string? Credit);

/// <summary>A document to download.</summary>
/// <remarks>
/// src: address of the file
/// type: media type of the file
/// caption: what it is
/// credit: who made it
/// extension: its kind in capitals: PDF
/// size: how large the file is, in words
/// </remarks>
internal sealed class DocumentView(ShownFile file, string extension)
    : View(Names, file.Src, file.Type, file.Caption, file.Credit, extension, file.Size)
{
    private static readonly ViewShape Names = new("the document", "src", "type", "caption", "credit", "extension", "size");
}
