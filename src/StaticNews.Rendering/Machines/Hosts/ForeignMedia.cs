using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>What pages show of other hosts: pictures, and the players of videos and posts that readers start.</summary>
internal sealed class ForeignMedia
{
    /// <summary>Hosts that editors name, and the origin whose player is loaded for them.</summary>
    private static readonly (string Host, string Player)[] Services =
    [
        ("youtube.com", "https://www.youtube-nocookie.com"), ("youtu.be", "https://www.youtube-nocookie.com"),
        ("youtube-nocookie.com", "https://www.youtube-nocookie.com"), ("vk.com", "https://vkvideo.ru"), ("vk.ru", "https://vkvideo.ru"),
        ("vkvideo.ru", "https://vkvideo.ru"), ("rutube.ru", "https://rutube.ru"), ("vimeo.com", "https://player.vimeo.com"),
        ("t.me", "https://t.me"), ("telegram.me", "https://t.me"),
    ];

    private readonly SortedSet<string> _players = new(StringComparer.Ordinal);

    /// <summary>Looks through all that the site shows.</summary>
    public ForeignMedia(NewsSite site)
    {
        foreach (var article in site.Articles)
        {
            HasPictures |= article.Picture?.Address is not null;
            Look(article, article.Article);
        }

        foreach (var page in site.Pages)
        {
            Look(page, page.Page);
        }

        foreach (var topic in site.Categories.Concat(site.Authors).Concat(site.Stories))
        {
            HasPictures |= topic.Picture?.Address is not null;
            Look(topic, topic.Document);
        }
    }

    /// <summary>Whether any page shows a picture that another host serves.</summary>
    public bool HasPictures { get; private set; }

    /// <summary>The origins of the players that some page can load, in order.</summary>
    public IReadOnlyCollection<string> Players => _players;

    private void Look(LinkedDocument linked, Document? document)
    {
        var links = linked.Links;
        for (var i = 0; document is not null && i < links.Count; i++)
        {
            if (links[i] is ResolvedLink.AsWritten elsewhere && document.Outline.Links[i].Kind == BodyLinkKind.Media)
            {
                Take(elsewhere.Address);
            }
        }
    }

    /// <summary>Addresses of services that stand where a picture could are videos and posts.</summary>
    private void Take(string address)
    {
        var player = Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri)
            ? Array.Find(Services, service => uri.Host == service.Host || uri.Host.EndsWith("." + service.Host, StringComparison.Ordinal)).Player
            : null;
        HasPictures |= player is null;
        if (player is not null)
        {
            _players.Add(player);
        }
    }
}
