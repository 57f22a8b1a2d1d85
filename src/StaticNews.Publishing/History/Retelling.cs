using StaticNews.Content;
using StaticNews.Reading.History;

namespace StaticNews.Publishing.History;

/// <summary>
/// Tells from the versions of one article what readers saw change. A version counts only where they could see it: it was no draft, its
/// date came before the next version did, and it had no mistakes that stop a build. One that they could not see ends all that was told
/// before: what a newsroom has withdrawn, or wrote before publication, is nobody's business.
/// </summary>
/// <param name="path">The article's file.</param>
/// <param name="reader">Reads versions.</param>
internal sealed class Retelling(string path, VersionReader reader)
{
    private Lineage? _line;
    private ArticleVersion? _shown;

    /// <summary>What is known of an article after all its versions.</summary>
    /// <param name="grown">What was known, and the versions since.</param>
    /// <param name="texts">The contents that <see cref="GrownLineage.Blobs"/> names; <c>null</c> for what git lacks.</param>
    public Lineage Of(GrownLineage grown, IReadOnlyList<byte[]?> texts)
    {
        if (texts.Count == 0)
        {
            return new Lineage(grown.Later[0].Blob, grown.Later[0].At, []);
        }

        _line = grown.Known;
        _shown = _line is null ? null : Read(texts[0]);
        var offset = _line is null ? 0 : 1;
        for (var i = 0; i < grown.Later.Count; i++)
        {
            Follow(grown.Later[i], texts[i + offset]);
        }

        return _line!;
    }

    private void Follow(FileVersion version, byte[]? text)
    {
        if (version.Blob == _line?.Blob)
        {
            return;
        }

        var next = Read(text);
        if (next is null && _line is not null)
        {
            return;
        }

        var told = _line is not null && _shown is not null && next is not null && WereBothSeen(_shown, next, version) ? Told(_line, _shown, next, version) : [];
        (_line, _shown) = (new Lineage(version.Blob, version.At, told), next);
    }

    private static bool WereBothSeen(ArticleVersion before, ArticleVersion after, FileVersion version) =>
        !before.IsDraft && !after.IsDraft && before.Date < version.At && (!version.IsRenamed || before.Date == after.Date);

    private static IReadOnlyList<KeptRevision> Told(Lineage line, ArticleVersion before, ArticleVersion after, FileVersion version)
    {
        var passages = WordDifference.Between(before, after);
        if (passages.Count == 0 || (after.IsLive && passages.All(OnlyGrew)))
        {
            return line.Revisions;
        }

        var moment = after.Date > version.At ? after.Date : version.At;
        return [.. line.Revisions, new KeptRevision(moment.ToUniversalTime(), KeptRevision.Pack(passages))];
    }

    private static bool OnlyGrew(Passage passage) => passage.Runs.All(run => run.Fate != WordFate.Removed);

    private ArticleVersion? Read(byte[]? text) => text is null ? null : reader.Read(path, text);
}
