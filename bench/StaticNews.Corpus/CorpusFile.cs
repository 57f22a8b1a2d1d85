using System.Text;

namespace StaticNews.Corpus;

/// <summary>A text file of the corpus: UTF-8 without a byte order mark, whatever the machine.</summary>
internal static class CorpusFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
    }
}
