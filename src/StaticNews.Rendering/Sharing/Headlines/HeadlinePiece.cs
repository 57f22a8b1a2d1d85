namespace StaticNews.Rendering.Sharing.Headlines;

/// <summary>A part of a headline that stays on one line.</summary>
/// <param name="Text">What it says; no-break spaces stay in it.</param>
/// <param name="Width">Its width where a letter is 1 high.</param>
/// <param name="IsSpaced">Whether a space parts it from the next; after a hyphen there is none.</param>
/// <param name="EndCost">How unwelcome it is at the end of a line: 0 for any word, below for a good place to pause.</param>
internal readonly record struct HeadlinePiece(string Text, float Width, bool IsSpaced, double EndCost);
