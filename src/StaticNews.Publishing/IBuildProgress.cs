namespace StaticNews.Publishing;

/// <summary>Someone who watches a build: a terminal, or a test that records. Called from several threads.</summary>
public interface IBuildProgress
{
    /// <summary>A step has begun.</summary>
    void Begun(BuildStep step);

    /// <summary>So many files are about to be drawn.</summary>
    void Drawing(int files);

    /// <summary>One file has been drawn.</summary>
    void Drawn();
}
