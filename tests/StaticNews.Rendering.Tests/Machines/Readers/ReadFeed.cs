namespace StaticNews.Rendering.Tests.Machines.Readers;

/// <summary>What a program that people use made of a feed.</summary>
/// <param name="Route">The feed's route.</param>
/// <param name="Title">The feed's title.</param>
/// <param name="Items">Its articles, in any order.</param>
internal sealed record ReadFeed(string Route, string Title, IReadOnlyList<ReadItem> Items);
