using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Stemming;

namespace StaticNews.Site.Checks;

/// <summary>Sees leads that say the headline once more, in whatever forms and order its words are.</summary>
internal sealed class LeadCheck(TextStems stems)
{
    private const int FewestWords = 3;

    // One word in five may be another: «в Орске», «сегодня».
    private const int NewInWords = 5;

    private readonly HashSet<string> _headline = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lead = new(StringComparer.Ordinal);

    public void Check(Article article, List<Diagnostic> report)
    {
        if (article.Lead is not var (lead, span))
        {
            return;
        }

        _headline.Clear();
        _lead.Clear();
        stems.Read(article.Title.Value, _headline);
        stems.Read(lead, _lead);
        if (_lead.Count >= FewestWords && _lead.Count(word => !_headline.Contains(word)) * NewInWords <= _lead.Count)
        {
            report.Add(DocumentRules.LeadRepeatsHeadline.At(span));
        }
    }
}
