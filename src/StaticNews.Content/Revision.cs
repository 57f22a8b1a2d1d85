namespace StaticNews.Content;

/// <summary>A change of an article that readers could see.</summary>
/// <param name="moment">Since when it has stood there.</param>
/// <param name="words">A hash over <see cref="Passages"/>.</param>
/// <param name="load">Gives the passages when they are shown: those of a whole archive would fill the memory.</param>
public sealed class Revision(DateTimeOffset moment, Fingerprint words, Func<IReadOnlyList<Passage>> load)
{
    public DateTimeOffset Moment => moment;

    public Fingerprint Words => words;

    /// <summary>The headline, lead and paragraphs that read otherwise since, in the order of the article.</summary>
    public IReadOnlyList<Passage> Passages => load();
}
