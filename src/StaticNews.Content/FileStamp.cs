namespace StaticNews.Content;

/// <summary>
/// What a file system says of a file without opening it. Equal stamps mean the same bytes, unless a file changed again within
/// the grain of its file system's clock just after its stamp was taken; see <see cref="IsSettled"/>.
/// </summary>
/// <param name="Length">Size in bytes.</param>
/// <param name="Modified">Last modification, in nanoseconds since 1970 UTC; programs may set it at will.</param>
/// <param name="Changed">Last change of bytes, name or rights, which no program can set; equal to <paramref name="Modified"/> where the system does not tell.</param>
/// <param name="Inode">The number of the file on its volume; 0 where the system does not tell.</param>
public readonly record struct FileStamp(long Length, long Modified, long Changed, ulong Inode)
{
    // FAT counts modification times in steps of two seconds, the coarsest grain there is.
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(2.5);

    /// <summary>The stamp of a file by its absolute path; <c>null</c> where there is none.</summary>
    public static FileStamp? Of(string path) => LinuxFileStatus.Stamp(path) ?? OfAnySystem(new FileInfo(path));

    /// <summary>The stamp of a file by its path below a folder; <c>null</c> where there is none.</summary>
    public static FileStamp? Of(string folder, string file) => LinuxFileStatus.Stamp(folder, file) ?? OfAnySystem(new FileInfo(Path.Join(folder, file)));

    /// <summary>
    /// Whether a stamp taken at <paramref name="moment"/> can be relied on later: the file had been left alone for longer than the
    /// grain of any clock, so another change cannot hide behind the same times (Git's rule for «racily clean» entries).
    /// </summary>
    public bool IsSettled(DateTimeOffset moment) => Changed < Nanoseconds(moment - Grain);

    private static FileStamp? OfAnySystem(FileInfo file)
    {
        if (!file.Exists)
        {
            return null;
        }

        var modified = Nanoseconds(file.LastWriteTimeUtc);
        return new FileStamp(file.Length, modified, modified, 0);
    }

    /// <summary>A moment as stamps count it.</summary>
    public static long Nanoseconds(DateTimeOffset moment) => (moment.UtcTicks - DateTime.UnixEpoch.Ticks) * TimeSpan.NanosecondsPerTick;
}
