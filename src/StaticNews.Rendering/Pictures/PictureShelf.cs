using StaticNews.Content;

namespace StaticNews.Rendering.Pictures;

/// <summary>Where made pictures are kept between builds, because one costs as much as a hundred pages. May be used from any thread.</summary>
/// <param name="Find">The file that was kept under a fingerprint; <c>null</c> where there is none.</param>
/// <param name="Keep">Keeps a file.</param>
public sealed record PictureShelf(Func<Fingerprint, byte[]?> Find, Action<Fingerprint, byte[]> Keep);
