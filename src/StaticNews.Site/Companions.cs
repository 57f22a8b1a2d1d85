using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>
/// What lies beside a film or recording under its name and belongs to it: captions (<c>most.vtt</c>, <c>most.en.vtt</c>), a still
/// (<c>most.jpg</c>) and what is said in it (<c>most.txt</c>).
/// </summary>
public sealed class Companions
{
    private readonly ILookup<string, MediaItem> _captions;
    private readonly Dictionary<string, MediaItem> _stills;
    private readonly Dictionary<string, MediaItem> _transcripts;

    /// <param name="media">All files among which they may be.</param>
    public Companions(IReadOnlyList<MediaItem> media)
    {
        var played = media.Where(item => item.Kind is MediaKind.Video or MediaKind.Audio).Select(Stem).ToHashSet(StringComparer.Ordinal);
        _captions = media.Where(item => item.Kind == MediaKind.Captions)
            .Select(item => (Item: item, Stem: played.Contains(Stem(item)) ? Stem(item) : Path.ChangeExtension(Stem(item), null)))
            .Where(pair => played.Contains(pair.Stem))
            .ToLookup(pair => pair.Stem, pair => pair.Item, StringComparer.Ordinal);
        _stills = ByStem(MediaKind.Picture);
        _transcripts = ByStem(MediaKind.Document, ".txt");

        Dictionary<string, MediaItem> ByStem(MediaKind kind, string? extension = null) => media
            .Where(item => item.Kind == kind && played.Contains(Stem(item)) && (extension is null || item.Extension == extension))
            .DistinctBy(Stem).ToDictionary(Stem, StringComparer.Ordinal);
    }

    /// <summary>Captions, those without a language in their name first.</summary>
    public IEnumerable<MediaItem> CaptionsOf(MediaItem played) => _captions[Stem(played)].OrderBy(item => item.Source.Path.Length).ThenBy(item => item.Source.Path, StringComparer.Ordinal);

    /// <summary>What a film shows before it is played.</summary>
    public MediaItem? StillOf(MediaItem played) => _stills.GetValueOrDefault(Stem(played));

    /// <summary>What is said in it, to be read.</summary>
    public MediaItem? TranscriptOf(MediaItem played) => _transcripts.GetValueOrDefault(Stem(played));

    /// <summary>All that belongs to a file; captions in a form that browsers cannot show are left out.</summary>
    public IEnumerable<MediaItem> Of(MediaItem played) =>
        CaptionsOf(played).Append(StillOf(played)).Append(TranscriptOf(played)).OfType<MediaItem>();

    /// <summary>The language in the name of captions: <c>en</c> for <c>most.en.vtt</c>; <c>null</c> where there is none.</summary>
    public static string? LanguageOf(MediaItem captions, MediaItem played) =>
        Stem(captions) is var stem && stem.Length > Stem(played).Length ? stem[(Stem(played).Length + 1)..].ToLowerInvariant() : null;

    private static string Stem(MediaItem item) => Path.ChangeExtension(item.Source.Path, null);
}
