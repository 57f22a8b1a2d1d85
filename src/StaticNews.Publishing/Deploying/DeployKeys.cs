using StaticNews.Content.Rules;

namespace StaticNews.Publishing.Deploying;

/// <summary>What the environment tells a deployment. Whatever is wrong with a variable is told by its name, for its value may be a secret.</summary>
/// <param name="environment">Asks for a variable.</param>
internal sealed class DeployKeys(Func<string, string?> environment)
{
    /// <summary>A variable without the line end that copying or <c>echo</c> leaves behind it; <c>null</c> where it is not set or empty.</summary>
    public string? Find(string variable) => environment(variable)?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>A key that nothing works without. Throws <see cref="DeployException"/> where it is missing, or cannot be a key.</summary>
    /// <param name="target">For whom, as messages name it.</param>
    /// <param name="variable">Where it stands.</param>
    public string Key(string target, string variable)
    {
        var key = Find(variable) ?? throw DeployException.NoKey(target, variable);
        return key.All(sign => sign is > ' ' and < '\u007F') ? key : throw DeployException.Failed(target, Words.OddCharacters.With(variable));
    }

    /// <summary>The name of a part of a service, such as a region. Throws <see cref="DeployException"/> where it cannot be one.</summary>
    /// <param name="target">For whom, as messages name it.</param>
    /// <param name="variable">Where it stands.</param>
    public string? Region(string target, string variable) =>
        Find(variable) is not { } region || region.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-') ? Find(variable)
        : throw DeployException.Failed(target, Words.OddCharacters.With(variable));

    /// <summary>The address of a service where another one is wanted than usual. Throws <see cref="DeployException"/> where it is none.</summary>
    /// <param name="target">For whom, as messages name it.</param>
    /// <param name="variable">Where it stands.</param>
    public string? Address(string target, string variable) => Find(variable) switch
    {
        null => null,
        var value when IsOfTheWeb(value) => value,
        _ => throw DeployException.Failed(target, Words.NoWebAddress.With(variable)),
    };

    private static bool IsOfTheWeb(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
