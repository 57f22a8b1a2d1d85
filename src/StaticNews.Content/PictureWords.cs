namespace StaticNews.Content;

/// <summary>What a body says of a picture, for whoever shows that picture elsewhere: feeds, cards and machines do not load bodies.</summary>
/// <param name="Caption">What is to be seen, typographed plain text; <c>null</c> where nothing is said.</param>
/// <param name="Credit">Who made it, likewise.</param>
public sealed record PictureWords(string? Caption, string? Credit)
{
    /// <summary>What is not said.</summary>
    public PictureLack Lacks =>
        (Caption is null ? PictureLack.Description : PictureLack.None) | (Credit is null ? PictureLack.Credit : PictureLack.None);
}
