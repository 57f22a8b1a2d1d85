using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>How the readings of one kind of file are kept.</summary>
internal interface IRecordCodec<TRecord>
{
    /// <summary>The file a reading is of.</summary>
    SourceFile SourceOf(TRecord record);

    /// <summary>Writes all but the file.</summary>
    void Write(CacheWriter writer, TRecord record);

    /// <summary>Reads what <see cref="Write"/> wrote, of the file it was of.</summary>
    TRecord Read(ref CacheReader reader, SourceFile source);
}
