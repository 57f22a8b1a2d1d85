namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>The few words that the program itself puts into a feed's text, in the outlet's language.</summary>
/// <param name="Correction">Heading of a correction.</param>
/// <param name="Warning">Heading of a warning without a title.</param>
/// <param name="Factbox">Heading of a factbox without a title.</param>
/// <param name="Timeline">Heading of a timeline without a title.</param>
/// <param name="Map">What a link to a map leads to.</param>
/// <param name="Source">Before the name of the outlet that a report was taken from.</param>
/// <param name="DateFormat">Day, month and year in digits.</param>
public sealed record FeedWords(
    string Correction, string Warning, string Factbox, string Timeline, string Map, string Source, string DateFormat)
{
    private static readonly FeedWords Russian = new("Исправление", "Внимание", "Справка", "Хронология", "карта", "Источник", "dd.MM.yyyy");

    private static readonly FeedWords English = new("Correction", "Warning", "In brief", "Timeline", "map", "Source", "yyyy-MM-dd");

    /// <summary>The words of a language of site.yml; English for one that is not known.</summary>
    public static FeedWords For(string language) => language == "ru" ? Russian : English;
}
