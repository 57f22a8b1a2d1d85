using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>A mistake the outlet has owned up to, with the article it was in where that is not the page itself.</summary>
/// <remarks>
/// date: when it was corrected
/// text: what was wrong and what is right
/// article: the article, where that is not the page itself
/// </remarks>
internal sealed class CorrectionView(DateView date, string text, CardView? article = null) : View(Names, date, text, article)
{
    private static readonly ViewShape Names = new("the correction", "date", "text", "article");

    public string Text => text;

    public DateView Date => date;
}
