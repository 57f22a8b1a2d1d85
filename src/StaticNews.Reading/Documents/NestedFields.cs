using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Mappings inside front matter, whose keys are all ours.</summary>
internal static class NestedFields
{
    /// <summary>Warns of keys that a mapping does not have.</summary>
    public static void RefuseUnknown(Fields members, Key owner) => members.RefuseUnknown((entry, written, meant) =>
        DocumentRules.UnknownMember.At(entry.KeySpan, written, owner.Name) with { OwnCure = Cures.Spelling(meant) });
}
