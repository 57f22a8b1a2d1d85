using StaticNews.Content;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading;

/// <summary>
/// Reads bodies again when they are drawn: parsing twice costs less than holding the bodies of a whole archive in memory.
/// Safe to call from any thread.
/// </summary>
public sealed class BodyReader(IFileTree input, SiteSettings settings)
{
    private readonly DocumentReader _reader = new(new DocumentContext(settings));

    /// <summary>The body of a document that was read before. Throws <see cref="SourceChangedException"/> where its file is another one now.</summary>
    public Body Load(Document document)
    {
        var source = document.Source;
        byte[] bytes;
        try
        {
            bytes = input.Read(source.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceChangedException($"{source.DisplayPath} cannot be read any more", exception);
        }

        return Fingerprint.Of(bytes) == source.Content
            ? _reader.ReadBody(source, bytes)
            : throw new SourceChangedException(source.DisplayPath);
    }
}
