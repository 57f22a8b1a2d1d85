using System.Buffers;
using System.Net;
using StaticNews.Content;
using StaticNews.Rendering.Machines.Sitemaps;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Sharing;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Discovery;

/// <summary>
/// <c>oembed.json</c> beside each article (oembed.com, 2.3): a card for sites that show what their writers link to. It is a quotation with a
/// link, so it brings neither a frame nor a script of ours to anybody.
/// </summary>
internal sealed class OEmbed(NewsSite site, Addresses addresses, Func<LinkedArticle, Route?> shareCards)
{
    private const int Width = 600;
    private const int Height = 240;

    public static Route Of(Route article) => new(article.Path + "oembed.json");

    public IEnumerable<Artefact> Plan() => site.Settings.OEmbed
        ? site.Articles.Where(SitemapFiles.IsKnown).Select(article => new Artefact.Drawn(Of(article.Route), Hash(article), output => Write(article, output)))
        : [];

    private void Write(LinkedArticle article, IBufferWriter<byte> output)
    {
        var json = JsonOutput.Indented(output);
        json.WriteStartObject();
        json.WriteString("version"u8, "1.0");
        json.WriteString("type"u8, "rich");
        json.WriteString("title"u8, article.Article.Title.Value);
        if (article.Authors is [var author, ..])
        {
            json.WriteString("author_name"u8, author.Title);
            json.WriteString("author_url"u8, addresses.Absolute(author.Route));
        }

        json.WriteString("provider_name"u8, site.Settings.Title);
        json.WriteString("provider_url"u8, addresses.Absolute(FixedRoutes.Front));
        if (Thumbnail(article) is var (route, width, height))
        {
            json.WriteString("thumbnail_url"u8, addresses.Absolute(route));
            json.WriteNumber("thumbnail_width"u8, width);
            json.WriteNumber("thumbnail_height"u8, height);
        }

        json.WriteNumber("width"u8, Width);
        json.WriteNumber("height"u8, Height);
        json.WriteString("html"u8, Quotation(article));
        json.WriteEndObject();
        output.Write("\n"u8);
    }

    private string Quotation(LinkedArticle article)
    {
        var url = addresses.Absolute(article.Route);
        return $"<blockquote cite=\"{url}\"><p><a href=\"{url}\"><strong>{WebUtility.HtmlEncode(article.Article.Title.Value)}</strong></a></p>"
            + $"<p>{WebUtility.HtmlEncode(article.Description)}</p><footer>{WebUtility.HtmlEncode(site.Settings.Title)}</footer></blockquote>";
    }

    private (Route Route, int Width, int Height)? Thumbnail(LinkedArticle article)
    {
        if (article.Picture is not { } picture)
        {
            return shareCards(article) is { } card ? (card, ShareCard.Width, ShareCard.Height) : null;
        }

        var cut = picture.Media is { } media ? PictureSet.Of(media, site.Settings.Images)?.Crops(picture.Picture.Focus).Share : null;
        return cut is null ? null : (cut.Route, cut.Recipe.Width, cut.Recipe.Height);
    }

    private Fingerprint Hash(LinkedArticle article)
    {
        var author = article.Authors.Count > 0 ? article.Authors[0] : null;
        return new FingerprintBuilder()
            .Add(ProgramVersion.Fingerprint).Add(site.Settings.Title).Add(site.Settings.Url.AbsoluteUri)
            .Add(article.Route.Path).Add(article.Article.Title.Value).Add(article.Description).Add(author?.Title).Add(author?.Route.Path)
            .Add(Thumbnail(article) is var (route, width, height) ? $"{route.Path} {width} {height}" : null)
            .Finish();
    }
}
