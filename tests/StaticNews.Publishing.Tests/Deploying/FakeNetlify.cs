using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace StaticNews.Publishing.Tests.Deploying;

/// <summary>As much of Netlify's digest API as a deployment needs: it remembers bytes by digest, and shows a version when it is whole.</summary>
internal sealed class FakeNetlify : FakeServer
{
    private readonly Dictionary<string, byte[]> _known = new(StringComparer.Ordinal);
    private Dictionary<string, string> _live = new(StringComparer.Ordinal);
    private Dictionary<string, string> _coming = new(StringComparer.Ordinal);
    private int _asked;

    public int Uploads { get; private set; }

    /// <summary>What readers get.</summary>
    public Dictionary<string, byte[]> Live => _live.ToDictionary(file => file.Key[1..], file => _known[file.Value], StringComparer.Ordinal);

    protected override void Answer(HttpListenerRequest request, byte[] body, HttpListenerResponse response)
    {
        if (request.Headers["Authorization"] != "Bearer key")
        {
            response.StatusCode = 401;
            return;
        }

        if (++_asked % 7 == 0)
        {
            response.StatusCode = 429;
            response.Headers["Retry-After"] = "0";
            return;
        }

        response.OutputStream.Write(Encoding.UTF8.GetBytes(Act(request, body).ToJsonString()));
    }

    private JsonNode Act(HttpListenerRequest request, byte[] body)
    {
        var path = Uri.UnescapeDataString(request.RawUrl!);
        if (path == "/sites/orsk/files")
        {
            return new JsonArray([.. _live.Select(file => new JsonObject { ["path"] = file.Key, ["sha"] = file.Value })]);
        }

        if (path == "/sites/orsk/deploys")
        {
            _coming = JsonNode.Parse(body)!["files"]!.AsObject().ToDictionary(file => file.Key, file => (string)file.Value!, StringComparer.Ordinal);
            _asked = 0;
            return new JsonObject { ["id"] = "d1", ["state"] = "preparing" };
        }

        if (request.HttpMethod == "PUT")
        {
            Uploads++;
            _known[_coming[path["/deploys/d1/files".Length..]]] = body;
        }

        return State();
    }

    private JsonObject State()
    {
        string[] required = [.. _coming.Values.Where(digest => !_known.ContainsKey(digest)).Distinct()];
        var state = _asked < 2 ? "preparing" : required.Length > 0 ? "prepared" : "ready";
        if (state == "ready")
        {
            _live = _coming;
        }

        return new JsonObject { ["id"] = "d1", ["state"] = state, ["required"] = new JsonArray([.. required.Select(digest => JsonValue.Create(digest))]) };
    }
}
