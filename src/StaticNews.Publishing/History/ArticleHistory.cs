using System.Collections.Concurrent;
using StaticNews.Content;
using StaticNews.Reading.Cache;
using StaticNews.Reading.History;

namespace StaticNews.Publishing.History;

/// <summary>
/// What git knows of the articles of a folder. The same commit costs one look at <c>.git</c>; a new one costs asking git what came since
/// and reading the articles it is about. May be kept from one look at the folder to the next.
/// </summary>
/// <param name="input">The folder input/.</param>
public sealed class ArticleHistory(string input)
{
    private (Fingerprint Key, HistoryFile File) _known = (default, HistoryFile.Empty);

    /// <summary>The commit that is checked out; <c>null</c> where nothing is in version control.</summary>
    public string? Head => GitCommit.Of(input);

    /// <summary>Whether this clone has only the latest commits, so that what came before is not known.</summary>
    public bool IsCutOff => GitCommit.IsShallow(input);

    /// <summary>What readers saw change in each article, by its path, oldest first; <c>null</c> where nobody can tell.</summary>
    /// <param name="settings">How articles are read.</param>
    /// <param name="store">Where is kept what was told before.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<Revision>>? Tell(SiteSettings settings, ICacheStore store)
    {
        if (Head is not { } head)
        {
            return null;
        }

        var reader = new VersionReader(settings);
        var known = _known.Key == reader.Key && _known.File != HistoryFile.Empty ? _known.File : HistoryFile.Load(store, reader.Key);
        if (known.Head != head)
        {
            if (Grow(known, head, reader) is not { } grown)
            {
                return null;
            }

            known = grown;
            known.Save(store, reader.Key);
        }

        _known = (reader.Key, known);
        return known.Articles.Where(article => article.Value.Revisions.Count > 0)
            .ToDictionary(article => article.Key, IReadOnlyList<Revision> (article) => [.. article.Value.Revisions.Select(revision => revision.Open())], StringComparer.Ordinal);
    }

    private HistoryFile? Grow(HistoryFile known, string head, VersionReader reader)
    {
        var files = known.Head.Length > 0 ? Follow(known.Articles, GitLog.Read(input, known.Head, head)) : null;
        if (files is null || files.Values.Any(file => file.IsUncertain))
        {
            files = Follow(HistoryFile.Empty.Articles, GitLog.Read(input, head));
        }

        return files is null ? null : new HistoryFile(head, Retell(files, reader));
    }

    private static IReadOnlyDictionary<string, GrownLineage>? Follow(IReadOnlyDictionary<string, Lineage> known, IReadOnlyList<GitStep>? steps)
    {
        var lines = new Lineages(known);
        foreach (var step in steps ?? [])
        {
            lines.Follow(step);
        }

        return steps is null ? null : lines.Files;
    }

    private ConcurrentDictionary<string, Lineage> Retell(IReadOnlyDictionary<string, GrownLineage> files, VersionReader reader)
    {
        var told = new ConcurrentDictionary<string, Lineage>(StringComparer.Ordinal);
        foreach (var (path, file) in files.Where(file => file.Value.Later.Count == 0))
        {
            told[path] = file.Known!;
        }

        var grown = files.Where(file => file.Value.Later.Count > 0).OrderBy(file => file.Key, StringComparer.Ordinal).ToArray();
        Parallel.ForEach(Partitioner.Create(WithTexts(grown), EnumerablePartitionerOptions.NoBuffering), item =>
            told[item.Path] = new Retelling(item.Path, reader).Of(item.File, item.Texts));
        return told;
    }

    /// <summary>Each article with the contents of its versions, which come from git one after another.</summary>
    private IEnumerable<(string Path, GrownLineage File, byte[]?[] Texts)> WithTexts(KeyValuePair<string, GrownLineage>[] files)
    {
        using var texts = GitTexts.Read(input, [.. files.SelectMany(file => file.Value.Blobs)]).GetEnumerator();
        foreach (var (path, file) in files)
        {
            yield return (path, file, [.. file.Blobs.Select(_ => texts.MoveNext() ? texts.Current : null)]);
        }
    }
}
