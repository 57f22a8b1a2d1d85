using System.Text;
using StaticNews.Content.Rules;

namespace StaticNews.Content;

/// <summary>
/// Every address under which an article, a page, a category, an author or a story was ever published, so that a build can tell when one
/// would vanish. A text of one line for each, sorted, that merges well: <c>id TAB key TAB address</c> and, after more tabs, former addresses
/// and <c>=id</c>, the one that feed readers know of a file that was renamed.
/// </summary>
public sealed class AddressRegister
{
    /// <summary>Nothing was published yet.</summary>
    public static readonly AddressRegister Empty = new([]);

    /// <summary>What a register may weigh: that of some half a million articles.</summary>
    public const int MaxBytes = 100 * 1024 * 1024;

    private const int MaxReported = 20;

    // No address begins so.
    private const char OriginSign = '=';

    private string? _text;

    private AddressRegister(IReadOnlyList<RegisteredAddress> entries) => Entries = entries;

    /// <summary>By id, in ordinal order, each id once.</summary>
    public IReadOnlyList<RegisteredAddress> Entries { get; }

    /// <summary>A register of some promises; those of one article become one, where the first says where it lives.</summary>
    public static AddressRegister Of(IEnumerable<RegisteredAddress> entries)
    {
        RegisteredAddress[] sorted = [.. entries];
        Array.Sort(sorted, static (one, other) =>
            string.CompareOrdinal(one.Id, other.Id) is not 0 and var order ? order : one.Place.Line.CompareTo(other.Place.Line));
        var united = new List<RegisteredAddress>(sorted.Length);
        foreach (var entry in sorted)
        {
            if (united.Count > 0 && united[^1].Id == entry.Id)
            {
                united[^1] = united[^1].With(entry);
            }
            else
            {
                united.Add(entry);
            }
        }

        return new AddressRegister(united);
    }

    /// <summary>Reads the text of a register. Blank lines, and lines that say the same article twice after a merge, are no mistakes.</summary>
    /// <param name="name">How messages name the file.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="diagnostics">Where lines are told that are none of a register.</param>
    public static AddressRegister Parse(string name, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> diagnostics)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var entries = new List<RegisteredAddress>();
        var number = 0;

        // Lines as editors count them; .NET's own would end at U+2028 too, which a file's name may hold.
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd('\r');
            number++;
            if (!line.IsWhiteSpace())
            {
                Add(line, new SourceSpan(name, number, 1), entries, diagnostics);
            }
        }

        return Of(entries);
    }

    /// <summary>The register as the text that <see cref="Parse"/> reads.</summary>
    public string Text() => _text ??= Write();

    /// <summary>The promises of two registers; where both know an article, the other says where it lives.</summary>
    public AddressRegister With(AddressRegister other)
    {
        var here = Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var both = other.Entries.Select(entry => here.Remove(entry.Id, out var known) ? entry.With(known) : entry).ToArray();
        return Of(both.Concat(here.Values));
    }

    private string Write()
    {
        var text = new StringBuilder();
        foreach (var entry in Entries)
        {
            text.Append(entry.Id).Append('\t').Append(entry.Key).Append('\t').Append(entry.Address);
            foreach (var old in entry.Former)
            {
                text.Append('\t').Append(old);
            }

            if (entry.Origin is { } origin)
            {
                text.Append('\t').Append(OriginSign).Append(origin);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Add(ReadOnlySpan<char> line, SourceSpan place, List<RegisteredAddress> entries, ICollection<Diagnostic> diagnostics)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = line.Split(parts, '\t');
        if (count < 3 || parts[0].End.Value == 0 || !line[parts[2]].StartsWith('/'))
        {
            if (diagnostics.Count < MaxReported)
            {
                diagnostics.Add(RouteRules.NoRegisterLine.At(place, line.Length > 60 ? $"{line[..60]}…" : line.ToString()));
            }

            return;
        }

        string[] rest = count == 4 ? line[parts[3]].ToString().Split('\t', StringSplitOptions.RemoveEmptyEntries) : [];
        var origin = Array.Find(rest, part => part[0] == OriginSign)?[1..];
        var former = origin is null ? rest : Array.FindAll(rest, part => part[0] != OriginSign);
        entries.Add(new RegisteredAddress(line[parts[0]].ToString(), line[parts[1]].ToString(), line[parts[2]].ToString(), former) { Place = place, Origin = origin });
    }
}
