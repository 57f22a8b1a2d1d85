using System.Collections.Concurrent;
using StaticNews.Content;

namespace StaticNews.Rendering.Pictures;

/// <summary>
/// Makes the files of pictures, each once in its life. The originals that were opened last stay open, because the files of one picture
/// are asked for one after another. May be used from any thread.
/// </summary>
internal sealed class PictureWorkshop(IFileTree input, PictureShelf? shelf, ImageSettings settings)
{
    // One for each core of a small machine and two to come; at the usual widest 1600 pixels one takes about 5 MB.
    private const int Opened = 4;

    private readonly Lock _lock = new();
    private readonly LinkedList<Easel> _opened = [];
    private readonly ConcurrentDictionary<Fingerprint, Tone?> _tones = [];

    /// <summary>The bytes of a file. Throws <see cref="PictureException"/> where the original cannot be read as a picture.</summary>
    public byte[] Make(PictureFile file)
    {
        if (shelf?.Find(file.Fingerprint) is { } kept && PictureEncoder.Fits(kept, file.Recipe))
        {
            return kept;
        }

        var made = file.Recipe.Format == PictureFormat.WebPAnimation
            ? Animation.Make(input, file.Original, file.Recipe.Quality)
            : Take(file.Original).Make(file.Recipe);
        shelf?.Keep(file.Fingerprint, made);
        return made;
    }

    /// <summary>
    /// The colour of a picture; <c>null</c> for one that lets the page through, for one that cannot be read, which its files report, and
    /// where nothing is published.
    /// </summary>
    public Tone? ToneOf(MediaItem original) => shelf is null ? null : _tones.GetOrAdd(original.Source.Content, _ => KeptTone(original));

    private Tone? KeptTone(MediaItem original)
    {
        try
        {
            return shelf?.Find(Tone.KeyOf(original)) is { } kept ? Tone.Read(kept) : Take(original).TakeTone();
        }
        catch (PictureException)
        {
            return null;
        }
    }

    /// <summary>
    /// What stands at the address of a file of the input. For pictures that needs the making, since nothing else tells how many bytes there
    /// will be; where nothing is published the original's must do.
    /// </summary>
    public PublishedFile Published(MediaItem media)
    {
        var (whole, bytes) = (PictureSet.Of(media, settings)?.Whole, media.Bytes);
        if (shelf is not null)
        {
            bytes = whole is not null ? Make(whole).LongLength : media.Extension == ".svg" ? SafeDrawing.Read(input, media).LongLength : bytes;
        }

        return whole is { Recipe: var recipe } ? new PublishedFile(bytes, recipe.Width, recipe.Height) : new PublishedFile(bytes, media.Width, media.Height);
    }

    /// <summary>Opens a picture and keeps its tone for the next builds, so that no picture is opened for its tone alone.</summary>
    private OpenedPicture Open(MediaItem original)
    {
        var opened = OpenedPicture.Open(input, original, settings.Widths[^1]);
        shelf?.Keep(Tone.KeyOf(original), Tone.Write(opened.Tone));
        return opened;
    }

    private Easel Take(MediaItem original)
    {
        lock (_lock)
        {
            var node = _opened.First;
            while (node is not null && node.Value.Original != original)
            {
                node = node.Next;
            }

            if (node is null)
            {
                node = new(new Easel(original, () => Open(original)));
            }
            else
            {
                _opened.Remove(node);
            }

            _opened.AddFirst(node);
            node.Value.Take();
            if (_opened.Count > Opened)
            {
                _opened.Last!.Value.PutAway();
                _opened.RemoveLast();
            }

            return node.Value;
        }
    }
}
