using System.Text;
using StaticNews.Content;
using StaticNews.Reading;
using StaticNews.Reading.Cache;

namespace StaticNews.Publishing;

/// <summary>input/urls.lock on an editor's own machine, where it goes into version control with the article that it is about.</summary>
/// <param name="path">The file.</param>
public sealed class RegisterFile(string path)
{
    /// <summary>Writes the register where it says something new; whether it does so or not, a build of the same input says the same.</summary>
    /// <param name="register">What is published.</param>
    /// <param name="known">What this build knows of the input, so that the next one does not take the file for a change.</param>
    public void Keep(AddressRegister register, FileLedger known)
    {
        var bytes = Encoding.UTF8.GetBytes(register.Text());
        var content = Fingerprint.Of(bytes);
        var old = known.Known(InputReader.RegisterPath);
        if (content == old || (bytes.Length == 0 && old is null))
        {
            return;
        }

        try
        {
            if (IsStill(old))
            {
                Write(bytes);
                known.Learn(InputReader.RegisterPath, content);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Who builds from a folder that cannot be written commits nothing either; the register is in the site all the same.
        }
    }

    /// <summary>Whether nobody has brought another version since it was read; whoever reads that one writes the next.</summary>
    private bool IsStill(Fingerprint? read) => File.Exists(path) ? Fingerprint.Of(File.ReadAllBytes(path)) == read : read is null;

    /// <summary>Writes beside it first, under a name that neither a build nor a preview looks at.</summary>
    private void Write(byte[] bytes)
    {
        var unfinished = Path.Combine(Path.GetDirectoryName(path)!, $".{InputReader.RegisterPath}~");

        // Somebody may have committed a link of that name, and the text would go where it leads.
        File.Delete(unfinished);
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, path, overwrite: true);
    }
}
