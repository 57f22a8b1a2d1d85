using System.Net;
using System.Text;

namespace StaticNews.Publishing.Tests.Deploying;

/// <summary>A service that answers what it was told to, whoever should stand in its place.</summary>
/// <param name="answer">The body for an address and a method, such as <c>POST /sites/orsk/deploys</c>.</param>
internal sealed class SaidServer(Func<string, string> answer) : FakeServer
{
    protected override void Answer(HttpListenerRequest request, byte[] body, HttpListenerResponse response) =>
        response.OutputStream.Write(Encoding.UTF8.GetBytes(answer($"{request.HttpMethod} {request.RawUrl}")));
}
