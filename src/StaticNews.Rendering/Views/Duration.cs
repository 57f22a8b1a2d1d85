namespace StaticNews.Rendering.Views;

/// <summary>How long something plays, as players and machines write it.</summary>
internal static class Duration
{
    /// <summary><c>1:23</c>, <c>1:02:03</c>; <c>null</c> where it is not known.</summary>
    public static string? InWords(int seconds) => seconds <= 0 ? null
        : seconds < 3600 ? $"{seconds / 60}:{seconds % 60:00}"
        : $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}";

    /// <summary><c>PT1M23S</c> (ISO 8601); <c>null</c> where it is not known.</summary>
    public static string? Iso(int seconds) => seconds <= 0 ? null
        : $"PT{(seconds >= 3600 ? $"{seconds / 3600}H" : "")}{(seconds / 60 % 60 > 0 ? $"{seconds / 60 % 60}M" : "")}{(seconds % 60 > 0 ? $"{seconds % 60}S" : "")}";
}
