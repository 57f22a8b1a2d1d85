using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>What a ledger remembers of one file.</summary>
internal readonly record struct LedgerEntry(string Path, FileStamp Stamp, Fingerprint Content)
{
    public static LedgerEntry ReadFrom(ref CacheReader reader)
    {
        var path = reader.Text()!;
        var (length, modified) = (reader.Signed(), reader.Signed());
        var stamp = new FileStamp(length, modified, modified + reader.Signed(), reader.Number());
        return new LedgerEntry(path, stamp, reader.Fingerprint());
    }

    public void WriteTo(CacheWriter writer)
    {
        writer.Text(Path);
        writer.Signed(Stamp.Length);
        writer.Signed(Stamp.Modified);
        writer.Signed(Stamp.Changed - Stamp.Modified);
        writer.Number(Stamp.Inode);
        writer.Fingerprint(Content);
    }
}
