namespace StaticNews.Content;

/// <summary>A headline, lead or paragraph whose words were changed, before and after in one.</summary>
public sealed record Passage(PassageKind Kind, IReadOnlyList<WordRun> Runs);

/// <summary>What of an article a passage is.</summary>
public enum PassageKind
{
    Headline,
    Lead,
    Text,
}

/// <summary>Words of a passage that follow each other and have the same fate.</summary>
public sealed record WordRun(WordFate Fate, string Text);

/// <summary>What a change did to words.</summary>
public enum WordFate
{
    Kept,
    Removed,
    Added,
}
