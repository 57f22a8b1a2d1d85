namespace StaticNews.Site.Routing;

/// <summary>An address and who has it.</summary>
/// <param name="Route">The address.</param>
/// <param name="Owner">How messages name the owner: the path of a file, or a phrase such as «the list of tags».</param>
/// <param name="Document">The article, page or topic that lives there, where it is one.</param>
internal sealed record Claim(Route Route, object Owner, LinkedDocument? Document = null)
{
    /// <summary>Whether the site itself needs the address, so that no document can have it.</summary>
    public bool Reserved { get; init; }
}
