using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>A mistake the outlet has owned up to, with the article it was in where that is not the page itself.</summary>
internal sealed class CorrectionView(DateView date, string text, CardView? article = null) : View(Names, date, text, article)
{
    private static readonly ViewShape Names = new("the correction", "date", "text", "article");

    public string Text => text;

    public DateView Date => date;
}
