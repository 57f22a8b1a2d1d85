using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A video file.</summary>
/// <remarks>
/// src: address of the file
/// type: media type of the file
/// caption: what it shows, by the editor
/// credit: who made it
/// size: how large the file is, in words
/// width: width of the picture, where known
/// height: height of the picture, where known
/// tall: whether it was filmed upright
/// duration: how long it plays: 1:23
/// duration_iso: the same for the attribute datetime: PT1M23S
/// poster: the picture it shows before it is played
/// tracks: its captions
/// transcript: address of a text of what is said
/// </remarks>
internal sealed class VideoView(ShownFile file, MediaItem media, ImageFile? poster, IReadOnlyList<TrackView> tracks, string? transcript)
    : View(
        Names, file.Src, file.Type, file.Caption, file.Credit, file.Size, SiteViews.Known(media.Width), SiteViews.Known(media.Height),
        media.Height > media.Width, Duration.InWords(media.Seconds), Duration.Iso(media.Seconds), poster is null ? null : new ImageView(poster with { Src = poster.Medium }, "", null, null, null), tracks, transcript)
{
    private static readonly ViewShape Names = new(
        "the video", "src", "type", "caption", "credit", "size", "width", "height", "tall", "duration", "duration_iso", "poster", "tracks", "transcript");
}

/// <summary>Captions of a video in one language.</summary>
/// <remarks>
/// src: address of the file
/// language: code of the language
/// label: name of the language in that language
/// is_default: whether they are shown unless the reader wants others
/// </remarks>
internal sealed class TrackView(string src, string language, bool isDefault) : View(Names, src, language, Label(language), isDefault)
{
    private static readonly ViewShape Names = new("the captions", "src", "language", "label", "is_default");

    /// <summary>The captions of a film. Those without a language in their name are in the outlet's own.</summary>
    public static TrackView[] Of(MediaItem film, Companions companions, SiteViews views, string language) =>
    [
        .. companions.CaptionsOf(film).Where(captions => captions.Seconds > 0)
            .Select((captions, place) => new TrackView(views.Path(Addresses.Media(captions)), Companions.LanguageOf(captions, film) ?? language, place == 0)),
    ];

    private static string Label(string language) => language.Split('-')[0] switch
    {
        "ru" => "Русский",
        "en" => "English",
        "ba" => "Башҡортса",
        "be" => "Беларуская",
        "de" => "Deutsch",
        "kk" => "Қазақша",
        "tt" => "Татарча",
        "uk" => "Українська",
        _ => language,
    };
}

/// <summary>A recording.</summary>
/// <remarks>
/// src: address of the file
/// type: media type of the file
/// caption: what it is
/// credit: who made it
/// size: how large the file is, in words
/// duration: how long it plays: 1:23
/// duration_iso: the same for the attribute datetime: PT1M23S
/// transcript: address of a text of what is said
/// </remarks>
internal sealed class AudioView(ShownFile file, MediaItem media, string? transcript)
    : View(Names, file.Src, file.Type, file.Caption, file.Credit, file.Size, Duration.InWords(media.Seconds), Duration.Iso(media.Seconds), transcript)
{
    private static readonly ViewShape Names = new(
        "the recording", "src", "type", "caption", "credit", "size", "duration", "duration_iso", "transcript");
}
