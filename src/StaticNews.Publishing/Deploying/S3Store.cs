using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;
using StaticNews.Rendering.Machines.Hosts;

namespace StaticNews.Publishing.Deploying;

/// <summary>
/// A bucket of Amazon S3 or of a service that speaks like it (docs.aws.amazon.com/AmazonS3/latest/API). Each object carries its media
/// type and how long it may be kept; pages at old addresses tell a website endpoint where they lead.
/// </summary>
/// <param name="client">Speaks to the service.</param>
/// <param name="bucket">The bucket's name.</param>
/// <param name="prefix">What all keys begin with: nothing, or a folder with a final slash.</param>
public sealed class S3Store(IAmazonS3 client, string bucket, string prefix) : IFileStore
{
    private const int AtOnce = 16;

    /// <summary>What is larger goes in parts, so that a broken connection costs one part.</summary>
    private const long LargestWhole = 32 << 20;

    public string Name { get; } = $"s3://{bucket}/{prefix}";

    public Task<byte[]?> ReadAsync(string path, CancellationToken stop) => AskAsync(async () =>
    {
        try
        {
            using var answer = await client.GetObjectAsync(bucket, prefix + path, stop);
            using var bytes = new MemoryStream();
            await answer.ResponseStream.CopyToAsync(bytes, stop);
            return bytes.ToArray();
        }
        catch (AmazonS3Exception exception) when (exception.StatusCode == HttpStatusCode.NotFound && exception.ErrorCode != "NoSuchBucket")
        {
            return null;
        }
    });

    public Task WriteAsync(string path, byte[] bytes, CancellationToken stop) => AskAsync(async () =>
    {
        using var stream = new MemoryStream(bytes);
        var request = Request(path);
        request.InputStream = stream;
        request.Headers.CacheControl = "no-cache";
        return await client.PutObjectAsync(request, stop);
    });

    public Task<IReadOnlySet<string>> FindSameAsync(IReadOnlyList<SiteFile> files, CancellationToken stop) => AskAsync<IReadOnlySet<string>>(async () =>
    {
        var there = new Dictionary<string, S3Object>(StringComparer.Ordinal);
        var pages = client.Paginators.ListObjectsV2(new ListObjectsV2Request { BucketName = bucket, Prefix = prefix });
        await foreach (var found in pages.S3Objects.WithCancellation(stop))
        {
            there[found.Key[prefix.Length..]] = found;
        }

        return SiteFile.PathsOf(files, file => there.TryGetValue(file.Path, out var found) && found.Size == file.Length && found.ETag.Trim('"') == TagOf(file));
    });

    public Task PutAsync(BuiltSite site, IReadOnlyList<SiteFile> files, CancellationToken stop) => AskAsync(async () =>
    {
        await Parallel.ForEachAsync(
            files,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (file, stopped) => await PutOneAsync(file, site.Redirects.GetValueOrDefault(file.Path), stopped));
        return true;
    });

    public Task DeleteAsync(IReadOnlyList<string> paths, CancellationToken stop) => AskAsync(async () =>
    {
        await Parallel.ForEachAsync(
            paths,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (path, stopped) => await client.DeleteObjectAsync(bucket, prefix + path, stopped));
        return true;
    });

    private async Task PutOneAsync(SiteFile file, string? leadsTo, CancellationToken stop)
    {
        if (file.Length > LargestWhole)
        {
            using var transfer = new TransferUtility(client);
            var large = new TransferUtilityUploadRequest { BucketName = bucket, Key = prefix + file.Path, FilePath = file.Place, ContentType = ContentTypes.Of(file.Path) };
            large.Headers.CacheControl = CachePolicy.Of(file.Path);
            await transfer.UploadAsync(large, stop);
            return;
        }

        var request = Request(file.Path);
        request.FilePath = file.Place;
        request.Headers.CacheControl = CachePolicy.Of(file.Path);
        request.WebsiteRedirectLocation = leadsTo;
        await client.PutObjectAsync(request, stop);
    }

    private PutObjectRequest Request(string path) => new()
    {
        BucketName = bucket,
        Key = prefix + path,
        ContentType = ContentTypes.Of(path),
        UseChunkEncoding = false,
    };

    /// <summary>What the service tells an object that came whole by.</summary>
    private static string TagOf(SiteFile file)
    {
        using var stream = File.OpenRead(file.Place);
#pragma warning disable CA5351 // The service has chosen MD5; it only tells whether a file arrived.
        return Convert.ToHexStringLower(MD5.HashData(stream));
#pragma warning restore CA5351
    }

    private async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception exception) when (exception is AmazonServiceException or AmazonClientException or HttpRequestException)
        {
            throw DeployException.Failed(Name, exception.Message, exception);
        }
    }
}
