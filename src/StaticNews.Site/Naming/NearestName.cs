using System.Numerics;
using StaticNews.Content;

namespace StaticNews.Site.Naming;

/// <summary>
/// Finds the name that a misspelt one was meant to be: one to three letters wrong, missing, added or swapped, the more the
/// longer the name. Nearest first, ties in ordinal order. Safe to call from several threads.
/// </summary>
internal sealed class NearestName(IEnumerable<string> names)
{
    private readonly Candidate[] _candidates = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Candidate.Of)];

    /// <summary>The nearest name, or <c>null</c> where none is near enough.</summary>
    public string? To(string written) => To(written, written.Length);

    /// <summary>The same where only so many letters of the name tell it from others, as those of a file name in a path.</summary>
    public string? To(string written, int tellingLetters)
    {
        var meant = Candidate.Of(written);
        var nearest = (Name: (string?)null, Distance: Math.Clamp(tellingLetters / 3, 1, 3) + 1);
        foreach (var candidate in _candidates)
        {
            if (candidate.MayBeWithin(nearest.Distance - 1, meant) &&
                EditDistance.Within(nearest.Distance - 1, candidate.Key, meant.Key) is { } distance)
            {
                nearest = (candidate.Name, distance);
            }
        }

        return nearest.Name;
    }

    /// <param name="Name">As it stands.</param>
    /// <param name="Key">As it is compared.</param>
    /// <param name="Letters">One bit for each letter modulo 64; an edit changes two at most, so most names are ruled out without a look at their letters.</param>
    private readonly record struct Candidate(string Name, string Key, ulong Letters)
    {
        public static Candidate Of(string name)
        {
            var key = TopicName.Key(name);
            var letters = 0UL;
            foreach (var letter in key)
            {
                letters |= 1UL << (letter & 63);
            }

            return new Candidate(name, key, letters);
        }

        public bool MayBeWithin(int limit, Candidate other) =>
            limit >= 0 && Math.Abs(Key.Length - other.Key.Length) <= limit && BitOperations.PopCount(Letters ^ other.Letters) <= 2 * limit;
    }
}
