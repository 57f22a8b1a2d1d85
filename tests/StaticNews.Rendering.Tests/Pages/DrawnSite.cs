using System.Buffers;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using StaticNews.Content;
using StaticNews.Reading;
using StaticNews.Reading.Settings;
using StaticNews.Rendering.Themes;
using StaticNews.Site;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Pages;

/// <summary>A small site written in a text, read, linked and planned as the program does it, with the small theme unless another is given.</summary>
internal sealed class DrawnSite
{
    public static readonly DateTimeOffset Now = new(2024, 8, 1, 12, 0, 0, TimeSpan.FromHours(5));

    private readonly Dictionary<string, Artefact> _artefacts;

    public DrawnSite(string text, IFileTree? theme = null, bool drafts = false, DateTimeOffset? now = null)
    {
        var input = MiniSite.Input(text);
        var source = InputReader.Read(input, new ReadOptions()).Site!;
        var files = theme ?? MiniSite.Theme(SmallTheme.Text);
        var read = Theme.Load(files, source.Settings.Language, ThemeSettingsReader.Read(files).Value);
        Assert.Empty(read.Diagnostics);
        Site = SiteLinker.Link(source, new LinkOptions(now ?? Now) { Drafts = drafts }).Site;
        Plan = SitePlanner.Plan(Site, read.Value!, new BodyReader(input, source.Settings).Load, new MapReader(input).Load, input, shelf: null);
        _artefacts = Plan.Artefacts.ToDictionary(artefact => artefact.Route.Path, StringComparer.Ordinal);
    }

    public NewsSite Site { get; }

    public ArtefactPlan Plan { get; }

    public IEnumerable<string> Pages =>
        Plan.Artefacts.OfType<Artefact.Drawn>().Select(artefact => artefact.Route).Where(route => route.File.EndsWith(".html", StringComparison.Ordinal))
            .Select(route => route.Path);

    public Fingerprint FingerprintOf(string route) => _artefacts[route].Fingerprint;

    public bool Has(string route) => _artefacts.ContainsKey(route);

    /// <summary>The file at an address.</summary>
    public string Draw(string route)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Assert.IsType<Artefact.Drawn>(_artefacts[route]).Draw(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The page at an address, indented for a person to look at.</summary>
    public string Pretty(string route)
    {
        using var document = new HtmlParser().ParseDocument(Draw(route));
        using var writer = new StringWriter();
        document.ToHtml(writer, new PrettyMarkupFormatter { Indentation = "  ", NewLine = "\n" });
        return writer.ToString().TrimStart() + "\n";
    }
}
