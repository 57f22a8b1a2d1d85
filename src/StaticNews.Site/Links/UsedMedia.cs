using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Links;

/// <summary>Gathers the media that some page shows or links to; what nobody uses is not published.</summary>
internal static class UsedMedia
{
    /// <summary>By path, with the <see cref="Companions"/> of films and recordings.</summary>
    /// <param name="documents">Whatever has a page.</param>
    /// <param name="all">The media of the input.</param>
    /// <param name="report">Told of films that some readers cannot follow.</param>
    public static IReadOnlyList<MediaItem> Of(IEnumerable<LinkedDocument> documents, IReadOnlyList<MediaItem> all, List<Diagnostic> report)
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

        var companions = new Companions(all);
        var played = used.Where(item => item.Kind is MediaKind.Video or MediaKind.Audio).ToArray();
        used.UnionWith(played.SelectMany(companions.Of));
        report.AddRange(played
            .Where(item => item.Kind == MediaKind.Video && !companions.CaptionsOf(item).Any())
            .Select(item => MediaRules.NoCaptions.At(SourceSpan.WholeFile(item.Source.DisplayPath), Path.ChangeExtension(Path.GetFileName(item.Source.Path), ".vtt"))));
        return [.. used.OrderBy(item => item.Source.Path, StringComparer.Ordinal)];

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
}
