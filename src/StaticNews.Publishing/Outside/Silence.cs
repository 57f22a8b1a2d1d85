using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Publishing.Outside;

/// <summary>Why a site does not answer.</summary>
public enum Silence
{
    /// <summary>It does answer.</summary>
    None,

    /// <summary>Nobody knows its name.</summary>
    NoSuchSite,

    /// <summary>It takes no connections.</summary>
    Refused,

    /// <summary>Nothing came in time.</summary>
    TooSlow,

    /// <summary>Its certificate is not valid.</summary>
    NotSecure,

    /// <summary>The connection broke off, or what came was no answer.</summary>
    Broken,
}

/// <summary>Silences from what went wrong, and in words.</summary>
internal static class Silences
{
    public static Silence Of(HttpRequestException exception) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Silence.NoSuchSite,
        HttpRequestError.ConnectionError => Silence.Refused,
        HttpRequestError.SecureConnectionError => Silence.NotSecure,
        _ => Silence.Broken,
    };

    /// <summary>The reason as it is told.</summary>
    /// <param name="silence">Not <see cref="Silence.None"/>.</param>
    /// <param name="patience">How long was waited.</param>
    public static Phrase Told(this Silence silence, TimeSpan patience) => silence switch
    {
        Silence.NoSuchSite => Words.NoSuchSite,
        Silence.Refused => Words.TakesNoConnections,
        Silence.TooSlow => Words.TooSlow.With((int)patience.TotalSeconds),
        Silence.NotSecure => Words.CertificateInvalid,
        _ => Words.ConnectionBreaks,
    };
}
