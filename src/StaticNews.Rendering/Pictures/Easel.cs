using StaticNews.Content;

namespace StaticNews.Rendering.Pictures;

/// <summary>
/// Holds one original open while files are made from it, and lets go of its pixels as soon as it is put away and no one works on it:
/// they lie outside the managed heap, so nothing else would free them in time. May be used from any thread.
/// </summary>
internal sealed class Easel(MediaItem original, Func<OpenedPicture> open)
{
    private readonly Lock _lock = new();
    private readonly Lazy<OpenedPicture> _picture = new(open);
    private int _users;
    private bool _putAway;

    public MediaItem Original => original;

    /// <summary>Promises one <see cref="Make"/> or <see cref="TakeTone"/>, until which the picture stays open.</summary>
    public Easel Take()
    {
        lock (_lock)
        {
            _users++;
            return this;
        }
    }

    /// <summary>Makes one file. Throws <see cref="PictureException"/> where the original cannot be read as a picture.</summary>
    public byte[] Make(PictureRecipe recipe) => Use(picture => picture.Make(recipe));

    /// <summary>The colour of the whole. Throws <see cref="PictureException"/> where the original cannot be read as a picture.</summary>
    public Tone? TakeTone() => Use(picture => picture.Tone);

    /// <summary>Says that no one will <see cref="Take"/> it again.</summary>
    public void PutAway()
    {
        lock (_lock)
        {
            _putAway = true;
            Close();
        }
    }

    private T Use<T>(Func<OpenedPicture, T> work)
    {
        try
        {
            return work(_picture.Value);
        }
        finally
        {
            Leave();
        }
    }

    private void Leave()
    {
        lock (_lock)
        {
            _users--;
            Close();
        }
    }

    private void Close()
    {
        if (_putAway && _users == 0 && _picture.IsValueCreated)
        {
            _picture.Value.Dispose();
        }
    }
}
