using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>Files that are published as they are: the outlet's own, media that pages show, and the theme's.</summary>
internal static class FileArtefacts
{
    private const string StaticFolder = "static";

    /// <summary>Files of static/, at the site's root.</summary>
    public static IEnumerable<Artefact> Statics(NewsSite site, IFileTree input) => site.Statics.Select(file =>
        new Artefact.Copied(new Route(ComposedText.Of(file.Path[StaticFolder.Length..])), file.Content, input, file.Path));

    /// <summary>Media under names that change with their bytes; equal files of equal names are one.</summary>
    public static IEnumerable<Artefact> Media(NewsSite site, IFileTree input) => site.Media
        .Select(media => new Artefact.Copied(Addresses.Media(media), media.Source.Content, input, media.Source.Path))
        .DistinctBy(artefact => artefact.Route);

    /// <summary>The theme's stylesheets, scripts, fonts and pictures.</summary>
    public static IEnumerable<Artefact> Assets(Theme theme) => theme.Assets.Files.Select(asset =>
        new Artefact.Drawn(asset.Route, asset.Fingerprint, output => output.Write(asset.Bytes.Span)));
}
