using System.Runtime.InteropServices;

namespace StaticNews.Cli;

/// <summary>
/// Memory that is taken in pieces of 2 MB. Linux gives memory page by page as each is first touched, 4 KB a time unless it is told that
/// larger pages are welcome (<c>madvise(2)</c>, <c>MADV_HUGEPAGE</c>; the kernel's Transparent Hugepage Support). On virtual machines, where
/// builds mostly run, a short run spends more on that than on its work.
/// </summary>
internal static partial class LargePages
{
    /// <summary>More than a run gets before it tidies, in bytes; what lies beyond is given as ever.</summary>
    private const int Reach = 512 * 1024 * 1024;

    private const int PageSize = 2 * 1024 * 1024;
    private const int WelcomeHugePages = 14;

    /// <summary>Tells the system; where it knows no such pages, nothing changes. To be called before the memory is taken.</summary>
    public static void Welcome()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // The heap is one reservation; what lives now lies at its begin.
        var first = GCHandle.Alloc(new byte[1], GCHandleType.Pinned);
        var begin = first.AddrOfPinnedObject() & ~(nint)(PageSize - 1);
        first.Free();
        try
        {
            _ = Advise(begin, Reach, WelcomeHugePages);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // Memory comes in small pages, as ever.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nint begin, nint length, int advice);
}
