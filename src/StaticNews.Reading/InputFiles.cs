using StaticNews.Reading.Documents;

namespace StaticNews.Reading;

/// <summary>The files of an input, by what they are; those of no known folder are nobody's and stay unread.</summary>
internal sealed record InputFiles
{
    public bool HasSettings { get; private init; }

    public bool HasRedirects { get; private init; }

    public bool HasRegister { get; private init; }

    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>Everything in media/ but texts, and what lies beside documents.</summary>
    public required IReadOnlyList<string> Media { get; init; }

    public required IReadOnlyList<string> Statics { get; init; }

    public static InputFiles Of(IReadOnlyList<string> paths)
    {
        var (documents, media, statics) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var path in paths)
        {
            if (path.StartsWith("static/", StringComparison.Ordinal))
            {
                statics.Add(path);
            }
            else if (DocumentPath.IsDocument(path))
            {
                documents.Add(path);
            }
            else if (IsMedia(path))
            {
                media.Add(path);
            }
        }

        return new InputFiles
        {
            HasSettings = paths.Contains("site.yml"),
            HasRedirects = paths.Contains("redirects.yml"),
            HasRegister = paths.Contains(InputReader.RegisterPath),
            Documents = documents,
            Media = media,
            Statics = statics,
        };
    }

    private static bool IsMedia(string path) =>
        (path.StartsWith("media/", StringComparison.Ordinal) || DocumentPath.KindOf(path) is not null)
        && !DocumentPath.IsMarkdown(path) && !DocumentPath.IsNote(path);
}
