namespace StaticNews.Content;

/// <summary>How many related articles a page shows.</summary>
/// <param name="Count">Cards in the block below the article; 0 turns it off.</param>
/// <param name="Inline">After how many paragraphs a read-also card is put into bodies that have none; 0 means never.</param>
public sealed record RelatedSettings(int Count = 4, int Inline = 0);
