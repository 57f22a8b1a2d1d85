using StaticNews.Content;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>The outlet or document that an article is based on.</summary>
/// <remarks>
/// name: the outlet or document
/// url: its address
/// </remarks>
internal sealed class SourceView(CitedSource source) : View(Names, source.Name, Addresses.Outbound(source.Url))
{
    private static readonly ViewShape Names = new("the source", "name", "url");
}
