namespace StaticNews.Content;

/// <summary>With whom the outlet stands, as trust.txt tells it (journallist.net, «Reference document for trust.txt»): absolute addresses.</summary>
/// <param name="BelongsTo">Associations of which the outlet is a member.</param>
/// <param name="Members">Members, where the outlet is an association.</param>
/// <param name="Controls">Other sites that the outlet owns.</param>
/// <param name="ControlledBy">Who owns the outlet.</param>
public sealed record TrustSettings(
    IReadOnlyList<string> BelongsTo, IReadOnlyList<string> Members, IReadOnlyList<string> Controls, IReadOnlyList<string> ControlledBy);
