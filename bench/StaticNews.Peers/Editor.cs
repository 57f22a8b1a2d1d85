namespace StaticNews.Peers;

/// <summary>An editor at work between two builds: the same hand on each generator's copy of the archive.</summary>
internal static class Editor
{
    /// <summary>Adds a sentence to an article of the middle of the archive.</summary>
    public static void Edit(Contestant contestant, int run) =>
        File.AppendAllText(Newest(contestant, run * 7), $"\nУточнение редакции, номер {run}.\n");

    /// <summary>Publishes a new article, written after the newest one under a name and headline of its own.</summary>
    public static void Add(Contestant contestant, int run)
    {
        var model = Newest(contestant, 0);
        var slug = Path.GetFileNameWithoutExtension(model);
        var text = File.ReadAllText(model)
            .Replace($"slug: {slug}", $"slug: {slug}-{run}", StringComparison.Ordinal)
            .Replace("title: ", $"title: Прибавление {run}. ", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(model)!, $"{slug}-{run}.md"), text);
    }

    private static string Newest(Contestant contestant, int before) => Directory
        .EnumerateFiles(contestant.Articles, "novost-??????.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SkipLast(before)
        .Last();
}
