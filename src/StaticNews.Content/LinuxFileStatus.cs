using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace StaticNews.Content;

/// <summary>
/// Asks the Linux kernel for a file's status by <c>statx(2)</c>, because .NET tells neither the time of the last change nor the
/// inode. The layout of its answer is fixed for all architectures (linux/stat.h).
/// </summary>
internal static partial class LinuxFileStatus
{
    private const int CurrentFolder = -100;
    private const uint TypeModifiedChangedInodeSize = 0x1 | 0x40 | 0x80 | 0x100 | 0x200;
    private const int KindOfFile = 0xF000;
    private const int RegularFile = 0x8000;
    private const int MostOnStack = 1024;

    // Asked once: a program that moves about would ask for other files.
    private static readonly string Here = Environment.CurrentDirectory.TrimEnd('/') + '/';

    private static volatile bool s_isMissing = !OperatingSystem.IsLinux();

    /// <summary>The stamp of a file below a folder, links followed; <c>null</c> where there is none or the system cannot tell.</summary>
    /// <param name="folder">The folder; with no file, the path of the file itself.</param>
    /// <param name="file">The path below it.</param>
    public static FileStamp? Stamp(ReadOnlySpan<char> folder, ReadOnlySpan<char> file = default)
    {
        if (s_isMissing)
        {
            return null;
        }

        folder = FromHere(folder);
        var most = Encoding.UTF8.GetMaxByteCount(folder.Length + file.Length + 1) + 1;
        var room = most > MostOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        try
        {
            return Ask(PathOf(folder, file, room ?? stackalloc byte[MostOnStack]));
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            s_isMissing = true;
            return null;
        }
        finally
        {
            if (room is not null)
            {
                ArrayPool<byte>.Shared.Return(room);
            }
        }
    }

    private static FileStamp? Ask(ReadOnlySpan<byte> path) =>
        Ask(CurrentFolder, path, 0, TypeModifiedChangedInodeSize, out var status) == 0 && IsWhole(status)
            ? new FileStamp((long)status.Size, status.Modified.Nanoseconds, status.Changed.Nanoseconds, status.Inode)
            : null;

    /// <summary>A path as the kernel takes it, written where it costs no memory: tens of thousands of files are asked for.</summary>
    private static ReadOnlySpan<byte> PathOf(ReadOnlySpan<char> folder, ReadOnlySpan<char> file, Span<byte> room)
    {
        var length = Encoding.UTF8.GetBytes(folder, room);
        if (!file.IsEmpty)
        {
            room[length++] = (byte)'/';
            length += Encoding.UTF8.GetBytes(file, room[length..]);
        }

        room[length] = 0;
        return room[..(length + 1)];
    }

    /// <summary>The kernel walks over every folder of a path, each time, and those above the site are always the same.</summary>
    private static ReadOnlySpan<char> FromHere(ReadOnlySpan<char> path) =>
        path.Length > Here.Length && path.StartsWith(Here, StringComparison.Ordinal) ? path[Here.Length..] : path;

    private static bool IsWhole(in Status status) =>
        (status.Mask & TypeModifiedChangedInodeSize) == TypeModifiedChangedInodeSize && (status.Mode & KindOfFile) == RegularFile;

    [LibraryImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Ask(int folder, ReadOnlySpan<byte> path, int flags, uint mask, out Status status);

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(0)]
        public uint Mask;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(96)]
        public Time Changed;

        [FieldOffset(112)]
        public Time Modified;
    }

    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private struct Time
    {
        public long Seconds;
        public uint Fraction;

        public readonly long Nanoseconds => unchecked((Seconds * 1_000_000_000) + Fraction);
    }
}
