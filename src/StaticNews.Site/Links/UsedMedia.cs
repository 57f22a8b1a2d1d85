using StaticNews.Content;

namespace StaticNews.Site.Links;

/// <summary>Gathers the media that some page shows or links to; what nobody uses is not published.</summary>
internal static class UsedMedia
{
    /// <summary>By path. Captions of a film or recording come with it, and the still of a film: <c>most.vtt</c>, <c>most.ru.vtt</c> and <c>most.jpg</c> with <c>most.mp4</c>.</summary>
    public static IReadOnlyList<MediaItem> Of(IEnumerable<LinkedDocument> documents, IReadOnlyList<MediaItem> all)
    {
        var used = new HashSet<MediaItem>(ReferenceEqualityComparer.Instance);
        foreach (var document in documents)
        {
            Add(PictureOf(document)?.Media);
            for (var index = 0; index < document.Links.Count; index++)
            {
                Add((document.Links[index] as ResolvedLink.ToMedia)?.Media);
            }
        }

        var films = NamesOf(MediaKind.Video);
        var recordings = NamesOf(MediaKind.Audio);
        used.UnionWith(all.Where(item => item.Kind == MediaKind.Captions && IsCaptionsOf(Stem(item.Source.Path))));
        used.UnionWith(all.Where(item => item.Kind == MediaKind.Picture && films.Contains(Stem(item.Source.Path))));
        return [.. used.OrderBy(item => item.Source.Path, StringComparer.Ordinal)];

        HashSet<string> NamesOf(MediaKind kind) => used.Where(item => item.Kind == kind).Select(item => Stem(item.Source.Path)).ToHashSet(StringComparer.Ordinal);

        bool IsCaptionsOf(string stem) => IsPlayed(stem) || IsPlayed(Stem(stem));

        bool IsPlayed(string stem) => films.Contains(stem) || recordings.Contains(stem);

        void Add(MediaItem? item)
        {
            if (item is not null)
            {
                used.Add(item);
            }
        }
    }

    private static LinkedPicture? PictureOf(LinkedDocument document) => document switch
    {
        LinkedArticle article => article.Picture,
        Topic topic => topic.Picture,
        _ => null,
    };

    private static string Stem(string path) => Path.ChangeExtension(path, null);
}
