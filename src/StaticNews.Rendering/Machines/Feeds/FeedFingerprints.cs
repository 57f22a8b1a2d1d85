using System.Collections.Concurrent;
using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// Knows, without drawing anything, when a feed would come out differently. What an article contributes is hashed once and
/// shared by all feeds it stands in. May be used from any thread.
/// </summary>
internal sealed class FeedFingerprints(SiteSettings settings, FeedLook look, Locale words)
{
    private readonly ConcurrentDictionary<LinkedArticle, Fingerprint> _items = new();
    private readonly Fingerprint _common = OfSettings(settings, look, words);

    /// <summary>What each format of a channel is made from.</summary>
    public Fingerprint Of(FeedChannel channel)
    {
        var builder = Begin(channel);
        foreach (var article in channel.Articles)
        {
            builder.Add(_items.GetOrAdd(article, Of));
        }

        return FingerprintJoin.Finish(builder);
    }

    /// <summary>What each format of the corrections is made from.</summary>
    public Fingerprint Of(FeedChannel channel, CorrectionItems corrections) => FingerprintJoin.Finish(Begin(channel).Add(corrections.Fingerprint));

    private FingerprintBuilder Begin(FeedChannel channel) =>
        FingerprintJoin.Start().Add(_common).Add(channel.Title).Add(channel.Description).Add(channel.Page.Path);

    /// <summary>The article's file says all that the editor wrote; the rest is what linking made of it.</summary>
    private static Fingerprint Of(LinkedArticle article)
    {
        var builder = FingerprintJoin.Start();
        builder.Add(article.KnownAs).Add(article.Route.Path).Add(article.Article.Source.Content).Add(article.Category.Title);
        builder.Add(article.Tags.Count);
        foreach (var tag in article.Tags)
        {
            builder.Add(tag.Title);
        }

        builder.Add(article.Authors.Count);
        foreach (var author in article.Authors)
        {
            builder.Add(author.Title).Add(author.Route.Path);
        }

        AddMedia(builder, article.Picture?.Media);
        builder.Add(article.Picture?.Address);
        foreach (var link in article.Links)
        {
            AddLink(builder, link);
        }

        return FingerprintJoin.Finish(builder);
    }

    private static void AddLink(FingerprintBuilder builder, ResolvedLink link)
    {
        switch (link)
        {
            case ResolvedLink.ToArticle to:
                builder.Add("article").Add(to.Article.Route.Path).Add(to.Fragment).Add(to.Article.Article.Title.Value);
                break;
            case ResolvedLink.ToRoute to:
                builder.Add("route").Add(to.Route.Path).Add(to.Fragment);
                break;
            case ResolvedLink.ToMedia to:
                AddMedia(builder, to.Media);
                break;
            case ResolvedLink.AsWritten written:
                builder.Add("written").Add(written.Address);
                break;
            default:
                builder.Add("dead");
                break;
        }
    }

    private static void AddMedia(FingerprintBuilder builder, MediaItem? media)
    {
        builder.Add(media?.Source.Path);
        if (media is not null)
        {
            builder.Add(media.Source.Content).Add((long)media.Kind).Add(media.Width).Add(media.Height);
        }
    }

    private static Fingerprint OfSettings(SiteSettings settings, FeedLook look, Locale words) =>
        new FingerprintBuilder()
            .Add(ProgramVersion.Fingerprint)
            .Add(settings.Title).Add(settings.Url.AbsoluteUri).Add(settings.Language).Add(settings.TimeZone.Id).Add(settings.TrustedHtml)
            .Add(settings.Feeds.FullText).Add(settings.Feeds.Hub)
            .Add(look.Fingerprint)
            .Add(words.Fingerprint)
            .Finish();
}
