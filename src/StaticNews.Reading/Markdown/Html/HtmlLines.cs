using System.Text;
using Markdig.Syntax;

namespace StaticNews.Reading.Markdown;

/// <summary>The lines of an HTML block as one text, without the signs of quotations and lists they stand in.</summary>
internal sealed class HtmlLines
{
    private readonly List<(int At, int Offset)> _places = [];

    public HtmlLines(HtmlBlock block)
    {
        var html = new StringBuilder();
        for (var index = 0; index < block.Lines.Count; index++)
        {
            var slice = block.Lines.Lines[index].Slice;
            html.Append(index > 0 ? "\n" : "");
            _places.Add((html.Length, slice.Start));
            html.Append(slice.AsSpan());
        }

        Html = html.ToString();
    }

    public string Html { get; }

    /// <summary>Where in the body a character of <see cref="Html"/> stands.</summary>
    public int OffsetOf(int at)
    {
        var found = _places.BinarySearch((at, int.MaxValue));
        var place = found >= 0 ? found : ~found - 1;
        return place < 0 ? 0 : _places[place].Offset + at - _places[place].At;
    }
}
