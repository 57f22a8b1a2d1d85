using StaticNews.Publishing;

namespace StaticNews.Testing.Mistakes;

/// <summary>What people get wrong in each part of the contract, in lists that a person has read, each mistake made in one small site.</summary>
public static class PublishedMistakes
{
    private static readonly string Folder = Repository.PathTo("tests", "StaticNews.Publishing.Tests", "Mistakes");

    private static readonly string Site = File.ReadAllText(Path.Combine(Folder, "site.txt"));

    /// <summary>The names of the lists.</summary>
    public static IEnumerable<string> Lists =>
        Directory.EnumerateFiles(Path.Combine(Folder, "Lists"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The site in which mistakes are made, without any.</summary>
    public static WrongSite NewSite() => new(Site);

    /// <summary>The mistakes of a list.</summary>
    public static IEnumerable<Mistake> Read(string list) => Mistake.In(File.ReadAllText(FileOf(list)));

    public static string FileOf(string list) => Path.Combine(Folder, "Lists", list + ".txt");

    /// <summary>Builds a site in which a mistake has been made, or checks it where a build says nothing of that.</summary>
    public static BuildReport Build(WrongSite site, IOutput output, Mistake mistake)
    {
        var publisher = new Publisher(site.Input, site.Theme);
        var options = new BuildOptions(zone => new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(5))) { Strict = mistake.Strict, BaseUrl = mistake.BaseUrl };
        return mistake.OnlyChecked ? publisher.Check(options) : publisher.Build(output, options);
    }
}
