using StaticNews.Content;
using StaticNews.Reading.Media.Maps;

namespace StaticNews.Reading;

/// <summary>Gives maps when they are drawn, by reading their files again: few pages show one. Safe to call from any thread.</summary>
/// <param name="input">The folder that media were read from.</param>
public sealed class MapReader(IFileTree input)
{
    /// <summary>
    /// A map that was read before. Throws <see cref="SourceChangedException"/> where its file is another one now. What was wrong with it
    /// was told when it was read first.
    /// </summary>
    public GeoMap Load(MediaItem map)
    {
        var bytes = map.Source.ReadAgain(input);
        return new GeoJsonReader(map.Source, []).Read(bytes.Length, () => bytes) ?? GeoMap.Empty;
    }
}
