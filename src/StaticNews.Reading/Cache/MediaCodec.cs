using StaticNews.Content;
using StaticNews.Reading.Media;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps what a page must know of a photograph, video, map or document.</summary>
internal sealed class MediaCodec : IRecordCodec<MediaReading>
{
    public SourceFile SourceOf(MediaReading record) => record.Source;

    public void Write(CacheWriter writer, MediaReading record)
    {
        writer.Diagnostics(record.Diagnostics);
        writer.Record(record.Item, static (writer, item) =>
        {
            writer.Number((ulong)item.Kind);
            writer.Signed(item.Bytes);
            writer.Signed(item.Width);
            writer.Signed(item.Height);
            writer.Signed(item.Seconds);
        });
    }

    public MediaReading Read(ref CacheReader reader, SourceFile source)
    {
        var diagnostics = reader.Diagnostics();
        var item = reader.Flag()
            ? new MediaItem(source, (MediaKind)reader.Number(), reader.Signed(), (int)reader.Signed(), (int)reader.Signed()) { Seconds = (int)reader.Signed() }
            : null;
        return new MediaReading(source, item, diagnostics);
    }
}
