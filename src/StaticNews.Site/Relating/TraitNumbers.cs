namespace StaticNews.Site.Relating;

/// <summary>Numbers what articles may share, from 0: topics, each itself, and stems of words, by their letters. Not thread-safe.</summary>
internal sealed class TraitNumbers
{
    private readonly Dictionary<object, int> _numbers = [];
    private readonly List<object> _shared = [];

    public int Count => _shared.Count;

    /// <summary>The number of a topic or stem, given now if it has none.</summary>
    public int Of(object shared)
    {
        if (!_numbers.TryGetValue(shared, out var number))
        {
            number = _shared.Count;
            _numbers.Add(shared, number);
            _shared.Add(shared);
        }

        return number;
    }

    /// <summary>For each number of another count, the number here.</summary>
    public int[] Translate(TraitNumbers other)
    {
        var numbers = new int[other.Count];
        for (var number = 0; number < numbers.Length; number++)
        {
            numbers[number] = Of(other._shared[number]);
        }

        return numbers;
    }
}
