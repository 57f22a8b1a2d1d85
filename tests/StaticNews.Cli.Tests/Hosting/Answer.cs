using System.Net.Sockets;
using System.Text;

namespace StaticNews.Cli.Tests.Hosting;

/// <summary>What a host says to a request that is sent letter by letter, as no client library would normalise it.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">As they came.</param>
/// <param name="Body">As text.</param>
public sealed record Answer(int Status, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    private const int Patience = 10_000;

    /// <summary>A header, or nothing; one that came twice is joined as browsers join it.</summary>
    public string Header(string name) =>
        string.Join(", ", Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value));

    /// <param name="port">On this machine.</param>
    /// <param name="target">The address within the site, encoded.</param>
    /// <param name="coding">What the reader's browser can unpack.</param>
    public static Answer Of(int port, string target, string? coding = null)
    {
        using var client = new TcpClient { ReceiveTimeout = Patience, SendTimeout = Patience };
        client.Connect("127.0.0.1", port);
        var accept = coding is null ? "" : $"Accept-Encoding: {coding}\r\n";
        client.Client.Send(Encoding.UTF8.GetBytes($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n{accept}\r\n"));
        using var bytes = new MemoryStream();
        client.GetStream().CopyTo(bytes);
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = text[..end].Split("\r\n");
        return new Answer(int.Parse(lines[0].Split(' ')[1]), [.. lines.Skip(1).Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[^1]))], text[end..]);
    }
}
