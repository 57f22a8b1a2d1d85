using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>An address with the words it is shown by.</summary>
/// <remarks>
/// title: its words
/// url: its address
/// count: how many articles are there; only in lists of topics and in the archive
/// </remarks>
/// <param name="title">The words.</param>
/// <param name="url">The address.</param>
/// <param name="count">How many articles are there; only in lists of topics and the archive, because other pages must not change with it.</param>
internal sealed class LinkView(string title, string url, int? count = null) : View(Names, title, url, count)
{
    private static readonly ViewShape Names = new("the link", "title", "url", "count");

    public string Title => title;

    public string Url => url;
}
