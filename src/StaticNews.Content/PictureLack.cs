namespace StaticNews.Content;

/// <summary>What an editor has not said of a picture.</summary>
[Flags]
public enum PictureLack
{
    None = 0,

    /// <summary>What is to be seen, for those who cannot see it.</summary>
    Description = 1,

    /// <summary>Who made it.</summary>
    Credit = 2,
}
