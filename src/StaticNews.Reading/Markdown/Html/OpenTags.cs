namespace StaticNews.Reading.Markdown;

/// <summary>
/// The tags that raw HTML has opened and not closed. Each part of Markdown is a frame: what was opened in it is closed at its end,
/// and nothing outside it can be closed, so no body can break the page around it.
/// </summary>
internal sealed class OpenTags(PartWriter output)
{
    private const int MaximumDepth = 50;

    private readonly List<string> _open = [];
    private int _base;
    private bool _isInline;
    private bool _isLink;

    /// <summary>Whether a link is open, so that another must not begin.</summary>
    public bool IsInLink => _isLink || _open.Contains("a");

    /// <summary>Whether only phrasing content may stand here (HTML 3.2.5.2.5).</summary>
    public bool IsInline => _isInline;

    /// <summary>Whether text here is shown as typed.</summary>
    public bool IsPreformatted => _open.Contains("pre") || _open.Contains("code") || _open.Contains("kbd") || _open.Contains("samp");

    public Frame Enter(bool isInline, bool isLink = false)
    {
        var outer = new Frame(_base, _isInline, _isLink);
        _base = _open.Count;
        _isInline = isInline;
        _isLink |= isLink;
        return outer;
    }

    public void Leave(Frame outer)
    {
        CloseTo(_base);
        (_base, _isInline, _isLink) = (outer.Base, outer.IsInline, outer.IsLink);
    }

    /// <summary>Makes room for an element, closing what it ends by its nature; answers whether it may stand here.</summary>
    public bool Prepare(string name)
    {
        if (_open.Count >= MaximumDepth || (_isInline && !HtmlTags.IsPhrasing(name)) || (name == "a" && IsInLink))
        {
            return false;
        }

        if (HtmlTags.IsPhrasing(name))
        {
            EnsureParagraph();
            return _open.Count == _base || !HtmlTags.IsTableFrame(_open[^1]);
        }

        CloseText();
        if (HtmlTags.ParentsOf(name) is { } parents)
        {
            var parent = _open.FindLastIndex(open => Array.IndexOf(parents, open) >= 0);
            var table = _open.FindLastIndex(open => open == "table");
            if (parent < _base || (parent < table && !HtmlTags.IsTableFrame(_open[parent])))
            {
                return false;
            }

            CloseTo(parent + 1);
            return true;
        }

        return _open.Count == _base || !HtmlTags.IsTableFrame(_open[^1]);
    }

    /// <summary>Begins a paragraph where text would otherwise stand between blocks without any element around it.</summary>
    public void EnsureParagraph()
    {
        if (!_isInline && _open.Count == _base)
        {
            output.Markup("<p>");
            _open.Add("p");
        }
    }

    /// <summary>Notes that a start tag was written.</summary>
    public void Open(string name) => _open.Add(name);

    /// <summary>Closes the innermost element of that name, with what is open in it, if it was opened in this frame.</summary>
    public void Close(string name)
    {
        var index = _open.LastIndexOf(name);
        if (index >= _base)
        {
            CloseTo(index);
        }
    }

    /// <summary>Closes paragraphs, headings and phrases, so that a block may follow.</summary>
    public void CloseText()
    {
        var index = _base;
        while (index < _open.Count && HtmlTags.IsContainer(_open[index]))
        {
            index++;
        }

        CloseTo(index);
    }

    /// <summary>Closes tables that wait for a row or cell: a block of Markdown would be moved out of them by browsers.</summary>
    public void CloseTableFrames()
    {
        while (_open.Count > _base && HtmlTags.IsTableFrame(_open[^1]))
        {
            CloseTo(_open.Count - 1);
        }
    }

    private void CloseTo(int count)
    {
        while (_open.Count > count)
        {
            WriteEnd(_open[^1]);
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void WriteEnd(string name)
    {
        if (name == "p")
        {
            output.EndParagraph();
            return;
        }

        output.Markup("</");
        output.Markup(name);
        output.Markup(">");
    }

    /// <summary>The state around a part of Markdown.</summary>
    internal readonly record struct Frame(int Base, bool IsInline, bool IsLink);
}
