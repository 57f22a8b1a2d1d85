using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>A picture of front matter with the file or address it turned out to be; exactly one of the two is set.</summary>
/// <param name="Picture">Alternative text, caption, credit.</param>
/// <param name="Media">The file of the input.</param>
/// <param name="Address">An absolute address elsewhere.</param>
public sealed record LinkedPicture(Picture Picture, MediaItem? Media, string? Address);
