using StaticNews.Content;
using StaticNews.Rendering;

namespace StaticNews.Cli.Previewing;

/// <summary>A page that is open in a browser: what stands at its address, and why that may not be the newest.</summary>
/// <param name="Version">Another one means that the page has changed; empty where nothing stands there.</param>
/// <param name="Mistake">What keeps the newest from being drawn.</param>
public sealed record OpenPage(string Version, Diagnostic? Mistake)
{
    private const string NotFound = "/404.html";

    /// <summary>Looks what is shown at an address.</summary>
    /// <param name="path">The path of the address as a browser has it.</param>
    /// <param name="state">What the preview shows.</param>
    /// <param name="drawer">Draws the page, which alone tells whether it can be drawn.</param>
    public static OpenPage At(string path, PreviewState state, PageDrawer drawer)
    {
        if (path == EditorPage.Path)
        {
            return new OpenPage(EditorPage.Version(state), null);
        }

        var artefact = Below(path, state.Site) is { } below ? state.Site!.Find(below) ?? state.Site.Find(NotFound) : null;
        return artefact is Artefact.Drawn ? Of(artefact, state, drawer) : new OpenPage("", null);
    }

    private static OpenPage Of(Artefact artefact, PreviewState state, PageDrawer drawer)
    {
        try
        {
            var drawn = drawer.Draw(artefact);
            return new OpenPage(state.Site!.VersionOf(artefact.Route, artefact.Fingerprint), drawn.Mistake);
        }
        catch (Exception exception) when (PageDrawer.IsOfPage(exception))
        {
            return new OpenPage($"failed-{state.Number}", PageDrawer.MistakeOf(exception));
        }
    }

    /// <summary>The decoded path below the site's prefix; outside it everything is «not found».</summary>
    private static string? Below(string path, PlannedSite? site)
    {
        var prefix = site?.Site.Settings.PathPrefix.TrimEnd('/');
        var decoded = Uri.UnescapeDataString(path);
        return prefix is null ? null : decoded.StartsWith(prefix + "/", StringComparison.Ordinal) ? decoded[prefix.Length..] : NotFound;
    }
}
