using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing;
using StaticNews.Testing.Mistakes;

namespace StaticNews.Cli.Tests.Reporting;

/// <summary>A mistake as somebody made it.</summary>
/// <param name="Diagnostic">What they are told.</param>
/// <param name="Excerpt">The line with its mark; <c>null</c> where there is none to show.</param>
internal sealed record MistakeExample(Diagnostic Diagnostic, string? Excerpt);

/// <summary>An example of each mistake, taken from the lists that other tests prove.</summary>
internal static class MistakeExamples
{
    private const string Article = "input/articles/most.md";

    /// <summary>Mistakes that need two files of one name, a huge file or a broken machine; other tests make them.</summary>
    private static readonly Diagnostic[] Elsewhere =
    [
        FileRules.CannotRead.At(SourceSpan.WholeFile(Article), "Access to the path is denied"),
        FileRules.LinkOutside.At(SourceSpan.WholeFile("input/static/robots.txt")),
        FileRules.TooLarge.At(SourceSpan.WholeFile(Article), 12, 10),
        LinkRules.EmptyTarget.At(new SourceSpan(Article, 12, 3)),
        LinkRules.AmbiguousRelated.At(new SourceSpan(Article, 9, 7), "remont", "«articles/2024/06/remont.md», «articles/2024/05/remont.md»"),
        LinkRules.OutsidePageGone.At(new SourceSpan(Article, 12, 3), "https://hockey.example/1", 404),
        LinkRules.OutsideSilence.At(new SourceSpan(Article, 12, 3), "https://hockey.example/1", Words.NoSuchSite),
        MediaRules.MapTooLarge.At(SourceSpan.WholeFile("input/media/remont.geojson"), 9, 8),
        MediaRules.DrawingTooLarge.At(SourceSpan.WholeFile("input/media/plan.svg"), 9, 8),
        MediaRules.CaptionsTooLarge.At(SourceSpan.WholeFile("input/media/reportazh.vtt"), 5, 4),
        RouteRules.RegisterTooLarge.At(SourceSpan.WholeFile("input/urls.lock"), 120, 100),
        MediaRules.MapTooDetailed.At(new SourceSpan("input/media/remont.geojson", 1, 1), 200_000),
        RouteRules.UnknownPlaceholder.At(new SourceSpan("input/site.yml", 4, 12), "yaer", "{year}, {month}, {day}, {slug}, {category}, {id}"),
        RouteRules.PatternNamesNoArticle.At(new SourceSpan("input/site.yml", 4, 12), "/{year}/{month}/"),
        SettingsRules.NoTimeZones.At(new SourceSpan("input/site.yml", 3, 12), "Asia/Yekaterinburg"),
        EnvironmentRules.ForeignOutput.At(SourceSpan.WholeFile("output"), "thesis.txt"),
        EnvironmentRules.OutputBusy.At(SourceSpan.WholeFile("output")),
        EnvironmentRules.NotWritable.At(SourceSpan.WholeFile("staticnews"), "No space left on device"),
        EnvironmentRules.SourceKeepsChanging.At(SourceSpan.WholeFile("input"), "input/articles/most.md changed while the site was being built"),
        EnvironmentRules.NoInput.At(SourceSpan.WholeFile("."), "/home/anna"),
        EnvironmentRules.NotBuilt.At(SourceSpan.WholeFile("output")),
        EnvironmentRules.PortTaken.At(SourceSpan.WholeFile("staticnews"), 5080, Words.PortInUse, 5081),
        EnvironmentRules.NoHistory.At(new SourceSpan("input/site.yml", 12, 1)),
        EnvironmentRules.PreviousUnreachable.At(SourceSpan.WholeFile("https://orsk.example/urls.txt"), Words.NoSuchSite),
        EnvironmentRules.PreviousIsNoRegister.At(new SourceSpan("https://orsk.example/urls.txt", 1, 1)),
        EnvironmentRules.NoDeployTarget.At(SourceSpan.WholeFile("input/site.yml")),
        EnvironmentRules.UnknownDeployTarget.At(SourceSpan.WholeFile("staticnews"), "ftp://orsk.example/"),
        EnvironmentRules.NoDeployKey.At(SourceSpan.WholeFile("s3://orsk-news/"), "AWS_ACCESS_KEY_ID"),
        EnvironmentRules.DeployFailed.At(SourceSpan.WholeFile("s3://orsk-news/"), "Name or service not known (s3.example:443)"),
        EnvironmentRules.NoProgram.At(SourceSpan.WholeFile("deploy@orsk.example:/srv/orsk/"), "rsync"),
        EnvironmentRules.SiteIntoOwnFolder.At(SourceSpan.WholeFile("staticnews"), "output", "output"),
        RouteRules.TooManyRedirects.At(new SourceSpan("input/site.yml", 1, 1), 2150, "Cloudflare Pages", 2000, 150),
        ThemeRules.NoCardFont.At(new SourceSpan("input/site.yml", 12, 14)),
        EnvironmentRules.NoDrawingLibrary.At(new SourceSpan("input/site.yml", 12, 14)),
        EnvironmentRules.NoPictureLibrary.At(SourceSpan.WholeFile("input/media/most.jpg")),
    ];

    /// <summary>By code; where a mistake was made several times, one that was made alone.</summary>
    public static Dictionary<string, MistakeExample> All() => Published().Concat(Written()).Concat(Elsewhere.Select(diagnostic => new MistakeExample(diagnostic, null)))
        .GroupBy(example => example.Diagnostic.Code)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static IEnumerable<MistakeExample> Published()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mistake in PublishedMistakes.Lists.SelectMany(PublishedMistakes.Read).OrderBy(mistake => mistake.Told.Count()))
        {
            string[] fresh = [.. mistake.Told.Select(CodeIn).Where(seen.Add)];
            if (fresh.Length == 0)
            {
                continue;
            }

            var site = PublishedMistakes.NewSite();
            mistake.Make(site);
            foreach (var diagnostic in PublishedMistakes.Build(site, new MemoryOutput(), mistake).Diagnostics)
            {
                yield return new MistakeExample(diagnostic, Excerpt(diagnostic.Span, diagnostic.Span.Line == 0 ? "" : site.Read(diagnostic.Span.File)));
            }
        }
    }

    /// <summary>The code of a line of the contract: what stands before the second colon and blank.</summary>
    private static string CodeIn(string line) => line.Split(": ")[1].Split(' ')[^1];

    private static IEnumerable<MistakeExample> Written() =>
        from list in WrittenMistakes.Lists
        from mistake in WrittenMistakes.Read(list.List)
        from diagnostic in WrittenMistakes.Told(list.Path, mistake.Text)
        select new MistakeExample(diagnostic, Excerpt(diagnostic.Span, diagnostic.Span.File == "input/" + list.Path ? mistake.Text : ""));

    private static string? Excerpt(SourceSpan span, string text) =>
        span.Line > 0 && text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n') is var lines && span.Line <= lines.Length
            ? StaticNews.Cli.Reporting.Excerpt.Of(lines[span.Line - 1], span.Line, span.Column)
            : null;
}
