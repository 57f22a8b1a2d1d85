using StaticNews.Content;
using StaticNews.Reading.Cache;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading;

/// <summary>
/// Gives bodies when they are drawn: those that this build has parsed from where it laid them aside, others by reading their files
/// again, because holding the bodies of a whole archive costs too much memory. Safe to call from any thread.
/// </summary>
/// <param name="input">The folder that documents were read from.</param>
/// <param name="settings">The settings they were read with.</param>
/// <param name="bodies">What reading laid aside, if it did.</param>
public sealed class BodyReader(IFileTree input, SiteSettings settings, SpilledBodies? bodies = null)
{
    private readonly DocumentReader _reader = new(new DocumentContext(settings));

    /// <summary>The body of a document that was read before. Throws <see cref="SourceChangedException"/> where its file is another one now.</summary>
    public Body Load(Document document) => bodies?.Find(document.Source) ?? _reader.ReadBody(document.Source, document.Source.ReadAgain(input));
}
