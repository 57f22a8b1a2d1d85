using System.Globalization;
using System.Security.Cryptography;

namespace StaticNews.Testing;

/// <summary>
/// What the chances of a run follow from: another seed each time, printed with the run, so that many runs try many moments; the variable
/// <c>STATICNEWS_SEED</c> repeats one.
/// </summary>
public static class ChosenSeed
{
    private const string Variable = "STATICNEWS_SEED";

    /// <summary>That of this run.</summary>
    public static int Value { get; } = Choose();

    /// <summary>Chances that begin anew for each test.</summary>
    public static Random Chances() => new(Value);

    private static int Choose()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : RandomNumberGenerator.GetInt32(int.MaxValue);
        Console.WriteLine($"{Variable}={seed} repeats this run");
        return seed;
    }
}
