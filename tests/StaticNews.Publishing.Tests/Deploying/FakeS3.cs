using System.Collections.Specialized;
using System.Net;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Web;

namespace StaticNews.Publishing.Tests.Deploying;

/// <summary>
/// As much of S3 as a deployment needs: objects with headers, listings in pages, uploads in parts. Refuses requests that are not signed,
/// and bytes that are not those that were signed.
/// </summary>
internal sealed class FakeS3 : FakeServer
{
    private const int Page = 10;
    private readonly Dictionary<string, SortedDictionary<int, byte[]>> _uploads = new(StringComparer.Ordinal);

    /// <summary>By key, the bucket's name in front.</summary>
    public Dictionary<string, byte[]> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>What objects are served with.</summary>
    public Dictionary<string, NameValueCollection> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks at the bucket after each request, before anybody else can.</summary>
    public Action? Look { get; set; }

    /// <summary>Told after each request, while others may look.</summary>
    public Action? Changed { get; set; }

    public int Parts { get; private set; }

    protected override void Answer(HttpListenerRequest request, byte[] body, HttpListenerResponse response)
    {
        var sha = request.Headers["x-amz-content-sha256"];
        var bytes = sha?.StartsWith("STREAMING-", StringComparison.Ordinal) == true ? Unchunked(body) : body;
        var signed = request.Headers["Authorization"]?.StartsWith("AWS4-HMAC-SHA256 Credential=key/", StringComparison.Ordinal) == true;
        if (!signed || (sha!.Length == 64 && sha != Convert.ToHexStringLower(SHA256.HashData(body))))
        {
            Refuse(response, 403, "SignatureDoesNotMatch");
            return;
        }

        var url = new Uri(new Uri(Address), request.RawUrl!);
        var key = Uri.UnescapeDataString(url.AbsolutePath)[1..];
        var query = HttpUtility.ParseQueryString(url.Query);
        lock (Objects)
        {
            Act(request, response, key, query, bytes);
            Look?.Invoke();
        }

        Changed?.Invoke();
    }

    private void Act(HttpListenerRequest request, HttpListenerResponse response, string key, NameValueCollection query, byte[] bytes)
    {
        switch (request.HttpMethod)
        {
            case "GET" when query["list-type"] == "2":
                Write(response, List(key.TrimEnd('/') + "/", query["prefix"] ?? "", query["continuation-token"] ?? ""));
                break;
            case "GET" when Objects.TryGetValue(key, out var found):
                response.Headers["ETag"] = Tag(found);
                response.OutputStream.Write(found);
                break;
            case "GET":
                Refuse(response, 404, "NoSuchKey");
                break;
            case "POST" when query["uploads"] is not null || request.RawUrl!.EndsWith("?uploads", StringComparison.Ordinal):
                _uploads[key] = [];
                Headers[key] = new NameValueCollection(request.Headers);
                Write(response, $"<InitiateMultipartUploadResult><Bucket>b</Bucket><Key>{SecurityElement.Escape(key)}</Key><UploadId>1</UploadId></InitiateMultipartUploadResult>");
                break;
            case "PUT" when query["partNumber"] is { } part:
                _uploads[key][int.Parse(part)] = bytes;
                Parts++;
                response.Headers["ETag"] = Tag(bytes);
                break;
            case "POST":
                Objects[key] = [.. _uploads[key].Values.SelectMany(part => part)];
                Write(response, $"<CompleteMultipartUploadResult><Key>{SecurityElement.Escape(key)}</Key><ETag>&quot;1-2&quot;</ETag></CompleteMultipartUploadResult>");
                break;
            case "PUT":
                (Objects[key], Headers[key]) = (bytes, new NameValueCollection(request.Headers));
                response.Headers["ETag"] = Tag(bytes);
                break;
            case "DELETE":
                Objects.Remove(key);
                response.StatusCode = 204;
                break;
        }
    }

    private string List(string bucket, string prefix, string after)
    {
        var keys = Objects.Keys.Where(key => key.StartsWith(bucket + prefix, StringComparison.Ordinal)).Select(key => key[bucket.Length..])
            .Where(key => string.CompareOrdinal(key, after) > 0).Order(StringComparer.Ordinal).ToArray();
        var contents = keys.Take(Page).Select(key =>
            $"<Contents><Key>{SecurityElement.Escape(key)}</Key><Size>{Objects[bucket + key].Length}</Size><ETag>{SecurityElement.Escape(Tag(Objects[bucket + key]))}</ETag></Contents>");
        var more = keys.Length > Page ? $"<IsTruncated>true</IsTruncated><NextContinuationToken>{SecurityElement.Escape(keys[Page - 1])}</NextContinuationToken>" : "<IsTruncated>false</IsTruncated>";
        return $"<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">{more}{string.Concat(contents)}</ListBucketResult>";
    }

    /// <summary>Takes the signatures out of a body that was signed piece by piece.</summary>
    private static byte[] Unchunked(byte[] body)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < body.Length;)
        {
            var end = Array.IndexOf(body, (byte)'\n', at);
            var length = Convert.ToInt32(Encoding.ASCII.GetString(body, at, end - at).Split(';')[0].Trim(), 16);
            bytes.AddRange(body.AsSpan(end + 1, length));
            at = length == 0 ? body.Length : end + 1 + length + 2;
        }

        return [.. bytes];
    }

#pragma warning disable CA5351 // As the service does.
    private static string Tag(byte[] bytes) => $"\"{Convert.ToHexStringLower(MD5.HashData(bytes))}\"";
#pragma warning restore CA5351

    private static void Refuse(HttpListenerResponse response, int status, string code)
    {
        response.StatusCode = status;
        Write(response, $"<Error><Code>{code}</Code><Message>{code}</Message></Error>");
    }

    private static void Write(HttpListenerResponse response, string xml)
    {
        response.ContentType = "application/xml";
        response.OutputStream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
