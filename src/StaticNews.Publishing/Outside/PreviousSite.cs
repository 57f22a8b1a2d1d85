using System.Net;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Publishing.Outside;

/// <summary>What is live already: a built folder, or a site that is asked for its register, so that a build can hold its promises.</summary>
/// <param name="place">The folder or the address.</param>
/// <param name="patience">How long a site may take to answer in full.</param>
public sealed class PreviousSite(string place, TimeSpan patience)
{
    private readonly bool _isAddress = WebScheme.Begins(place);
    private readonly string _register = place.Replace('\\', '/').TrimEnd('/') + "/urls.txt";

    /// <summary>How messages name the register.</summary>
    public string Name => Passwords.Hidden(_register);

    /// <summary>The register, empty where nothing was published there yet; or why it cannot be read.</summary>
    public (AddressRegister Register, Diagnostic? Failure) Read()
    {
        try
        {
            return (_isAddress ? Ask() : ReadFile()) is { } bytes ? Parse(bytes) : (AddressRegister.Empty, null);
        }
        catch (HttpRequestException exception)
        {
            return (AddressRegister.Empty, Unreachable(ReasonOf(exception)));
        }
        catch (TaskCanceledException)
        {
            return (AddressRegister.Empty, Unreachable(Silence.TooSlow.Told(patience)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or UriFormatException)
        {
            return (AddressRegister.Empty, Unreachable(exception.Message.TrimEnd('.')));
        }
    }

    /// <summary>A site that has published nothing has no register: an empty one is what a broken server answers.</summary>
    private (AddressRegister Register, Diagnostic? Failure) Parse(byte[] bytes)
    {
        var mistakes = new List<Diagnostic>();
        var register = AddressRegister.Parse(Name, bytes, mistakes);
        return (register, mistakes.Count > 0 ? EnvironmentRules.PreviousIsNoRegister.At(mistakes[0].Span)
            : register.Entries.Count == 0 ? Unreachable(Words.RegisterEmpty)
            : null);
    }

    private Diagnostic Unreachable(object reason) => EnvironmentRules.PreviousUnreachable.At(SourceSpan.WholeFile(Name), reason);

    private static Phrase ReasonOf(HttpRequestException exception) =>
        exception.StatusCode is { } status ? Words.AnswersWithError.With((int)status)
        : exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? Words.RegisterLargerThan.With(AddressRegister.MaxBytes >> 20)
        : Silences.Of(exception).Told(default);

    private byte[]? Ask()
    {
        using var client = new HttpClient { Timeout = patience, MaxResponseContentBufferSize = AddressRegister.MaxBytes };
        using var request = new HttpRequestMessage(HttpMethod.Get, _register);
        using var answer = client.Send(request);
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return null;
        }

        answer.EnsureSuccessStatusCode();
        using var bytes = new MemoryStream();
        answer.Content.ReadAsStream().CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A folder that is not there is a slip of the pen; one without a register was built before there were any.</summary>
    private byte[]? ReadFile() =>
        !Directory.Exists(place) ? throw new DirectoryNotFoundException($"there is no folder {Passwords.Hidden(place)}")
        : File.Exists(_register) ? File.ReadAllBytes(_register) : null;
}
