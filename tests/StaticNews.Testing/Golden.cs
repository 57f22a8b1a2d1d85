using System.Runtime.CompilerServices;

namespace StaticNews.Testing;

/// <summary>
/// Compares what the program gave with a file that a person has looked at. A difference is written beside it as
/// <c>*.received.*</c>; running the tests with ACCEPT_GOLDEN=1 takes all differences over, and the diff in git is the review.
/// </summary>
public static class Golden
{
    /// <summary>Throws <see cref="GoldenMismatchException"/> when <paramref name="actual"/> differs from Golden/<paramref name="name"/> beside the test's file.</summary>
    public static void Verify(string actual, string name, [CallerFilePath] string testFile = "") =>
        VerifyFile(actual, Path.Combine(Path.GetDirectoryName(testFile)!, "Golden", name));

    /// <summary>The same for a file that is more than a test's, such as a part of the documentation.</summary>
    public static void VerifyFile(string actual, string expectedFile)
    {
        var receivedFile = Path.ChangeExtension(expectedFile, ".received" + Path.GetExtension(expectedFile));
        var normalized = actual.ReplaceLineEndings("\n");
        if (File.Exists(expectedFile) && File.ReadAllText(expectedFile) == normalized)
        {
            File.Delete(receivedFile);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(expectedFile)!);
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(expectedFile, normalized);
            return;
        }

        File.WriteAllText(receivedFile, normalized);
        throw new GoldenMismatchException($"{expectedFile} differs; compare it with {receivedFile}. Received:\n{normalized}");
    }
}
