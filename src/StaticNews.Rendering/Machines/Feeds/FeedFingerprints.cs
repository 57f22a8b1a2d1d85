using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// Knows, without drawing anything, when a feed would come out differently. What an article contributes is hashed once and
/// shared by all feeds it stands in. Used by one thread.
/// </summary>
internal sealed class FeedFingerprints(SiteSettings settings, FeedLook look, Locale words)
{
    private readonly FingerprintBuilder _builder = new();
    private readonly Dictionary<LinkedArticle, Fingerprint> _items = [];
    private readonly Fingerprint _common = OfSettings(settings, look, words);

    /// <summary>What each format of a channel is made from.</summary>
    public Fingerprint Of(FeedChannel channel)
    {
        foreach (var article in channel.Articles)
        {
            if (!_items.ContainsKey(article))
            {
                _items.Add(article, Of(article));
            }
        }

        _builder.Add(_common).Add(channel.Title).Add(channel.Description).Add(channel.Page.Path);
        foreach (var article in channel.Articles)
        {
            _builder.Add(_items[article]);
        }

        return _builder.Finish();
    }

    /// <summary>What each format of the corrections is made from.</summary>
    public Fingerprint Of(FeedChannel channel, CorrectionItems corrections) =>
        _builder.Add(_common).Add(channel.Title).Add(channel.Description).Add(channel.Page.Path).Add(corrections.Fingerprint).Finish();

    /// <summary>The article's file says all that the editor wrote; the rest is what linking made of it.</summary>
    private Fingerprint Of(LinkedArticle article)
    {
        _builder.Add(article.Id).Add(article.Route.Path).Add(article.Article.Source.Content).Add(article.Category.Title);
        _builder.Add(article.Tags.Count);
        foreach (var tag in article.Tags)
        {
            _builder.Add(tag.Title);
        }

        _builder.Add(article.Authors.Count);
        foreach (var author in article.Authors)
        {
            _builder.Add(author.Title).Add(author.Route.Path);
        }

        AddMedia(article.Picture?.Media);
        _builder.Add(article.Picture?.Address);
        foreach (var link in article.Links)
        {
            AddLink(link);
        }

        return _builder.Finish();
    }

    private void AddLink(ResolvedLink link)
    {
        switch (link)
        {
            case ResolvedLink.ToArticle to:
                _builder.Add("article").Add(to.Article.Route.Path).Add(to.Fragment).Add(to.Article.Article.Title.Value);
                break;
            case ResolvedLink.ToRoute to:
                _builder.Add("route").Add(to.Route.Path).Add(to.Fragment);
                break;
            case ResolvedLink.ToMedia to:
                AddMedia(to.Media);
                break;
            case ResolvedLink.AsWritten written:
                _builder.Add("written").Add(written.Address);
                break;
            default:
                _builder.Add("dead");
                break;
        }
    }

    private void AddMedia(MediaItem? media)
    {
        _builder.Add(media?.Source.Path);
        if (media is not null)
        {
            _builder.Add(media.Source.Content).Add((long)media.Kind).Add(media.Width).Add(media.Height);
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
