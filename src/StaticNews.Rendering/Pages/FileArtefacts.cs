using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Pictures;
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
    public static IEnumerable<Artefact> Media(NewsSite site, IFileTree input, PictureWorkshop workshop) => site.Media
        .SelectMany(media => Of(media, site.Settings.Images, input, workshop))
        .Concat(Crops(site).Select(file => Made(file, workshop)))
        .DistinctBy(artefact => artefact.Route);

    private static IEnumerable<Artefact> Of(MediaItem media, ImageSettings settings, IFileTree input, PictureWorkshop workshop)
    {
        if (PictureSet.Of(media, settings) is { } set)
        {
            return set.Formats().SelectMany(format => format.Files).Append(set.Whole).Select(file => Made(file, workshop));
        }

        var route = Addresses.Media(media);
        if (media.Extension == ".svg")
        {
            return [new Artefact.Made(route, SafeDrawing.FingerprintOf(media), () => SafeDrawing.Read(input, media))];
        }

        var copy = new Artefact.Copied(route, media.Source.Content, input, media.Source.Path);
        return Animation.Of(media, settings) is var (moving, still) ? [copy, Made(moving, workshop), Made(still, workshop)] : [copy];
    }

    /// <summary>Parts of the pictures that articles and topics are shared with.</summary>
    private static IEnumerable<PictureFile> Crops(NewsSite site) => site.Articles.Select(article => article.Picture)
        .Concat(site.Categories.Concat(site.Tags).Concat(site.Authors).Concat(site.Stories).Select(topic => topic.Picture))
        .Where(picture => picture?.Media is not null)
        .SelectMany(picture => PictureSet.Of(picture!.Media!, site.Settings.Images)?.Crops(picture.Picture.Focus) is { } crops ? crops.Forms.Append(crops.Share) : []);

    private static Artefact.Made Made(PictureFile file, PictureWorkshop workshop) => new(file.Route, file.Fingerprint, () => workshop.Make(file));

    /// <summary>The theme's stylesheets, scripts, fonts and pictures.</summary>
    public static IEnumerable<Artefact> Assets(Theme theme) => theme.Assets.Files.Select(asset =>
        new Artefact.Drawn(asset.Route, asset.Fingerprint, output => output.Write(asset.Bytes.Span)));
}
