using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;
using StaticNews.Reading.Media;
using StaticNews.Reading.Settings;

namespace StaticNews.Reading;

/// <summary>Reads the folder that editors own: files become typed records, mistakes become diagnostics.</summary>
public static class InputReader
{
    private const string SettingsPath = "site.yml";
    private const string RedirectsPath = "redirects.yml";

    /// <summary>
    /// Reads everything, on all cores; the order of what comes out is that of the paths. Throws nothing for what editors can
    /// get wrong. A file that cannot be opened is a diagnostic too.
    /// </summary>
    public static InputReading Read(IFileTree input, ReadOptions options)
    {
        var diagnostics = new List<Diagnostic>();
        var paths = input.List();
        var files = InputFiles.Of(paths);
        diagnostics.AddRange(StrayFiles.Find(input, paths));
        if (ReadSettings(input, files, options, diagnostics) is not { } settings)
        {
            return new InputReading(null, diagnostics);
        }

        var context = new DocumentContext(settings);
        var documents = ReadDocuments(input, files.Documents, context);
        var media = InParallel(input, files.Media, path => MediaReader.Read(input, path), (_, failure) => new MediaReading(null, [failure]));
        var statics = InParallel(input, files.Statics, path => (Source(input, path), (Diagnostic?)null), (source, failure) => (source, failure));
        var redirects = files.HasRedirects ? ReadRedirects(input, context.Own, diagnostics) : [];
        diagnostics.AddRange(documents.SelectMany(reading => reading.Diagnostics));
        diagnostics.AddRange(media.SelectMany(reading => reading.Diagnostics));
        diagnostics.AddRange(statics.Select(reading => reading.Item2).OfType<Diagnostic>());
        diagnostics.Sort();
        var read = documents.Select(reading => reading.Document).OfType<Document>().ToArray();
        var site = new SiteSource
        {
            Settings = settings,
            Articles = [.. read.OfType<Article>()],
            Pages = [.. read.OfType<Page>()],
            Authors = [.. read.OfType<Author>()],
            Stories = [.. read.OfType<Story>()],
            Media = [.. media.Select(reading => reading.Item).OfType<MediaItem>()],
            Statics = [.. statics.Where(reading => reading.Item2 is null).Select(reading => reading.Item1)],
            Redirects = redirects,
            BrokenMedia = [.. files.Media.Where((_, i) => media[i] is { Item: null, Diagnostics.Count: > 0 })],
            LeftOut = [.. documents.Where(reading => reading.Document is null).Select(reading => reading.Source.Path)],
        };
        return new InputReading(site, diagnostics);
    }

    /// <summary>Reads site.yml alone; <c>null</c> where it cannot be used.</summary>
    public static SiteSettings? ReadSettings(IFileTree input, ReadOptions options) =>
        ReadSettings(input, InputFiles.Of([SettingsPath]), options, []);

    private static SiteSettings? ReadSettings(IFileTree input, InputFiles files, ReadOptions options, List<Diagnostic> diagnostics)
    {
        if (!files.HasSettings)
        {
            diagnostics.Add(SettingsRules.NoSettings.At(SourceSpan.WholeFile(input.Display(SettingsPath))));
            return null;
        }

        return WithBytes(input, SettingsPath, diagnostics, (source, bytes) => SettingsReader.Read(source, bytes, options.BaseUrl, diagnostics));
    }

    private static IReadOnlyList<Redirect> ReadRedirects(IFileTree input, OwnAddresses own, List<Diagnostic> diagnostics) =>
        WithBytes(input, RedirectsPath, diagnostics, (source, bytes) => RedirectReader.Read(source, bytes, own, diagnostics)) ?? [];

    private static DocumentReading[] ReadDocuments(IFileTree input, IReadOnlyList<string> paths, DocumentContext context)
    {
        var reader = new DocumentReader(context);
        return InParallel(input, paths, path => ReadDocument(input, path, reader), (source, failure) => new DocumentReading(source, null, [failure]));
    }

    private static DocumentReading ReadDocument(IFileTree input, string path, DocumentReader reader)
    {
        var bytes = input.Read(path);
        return reader.Read(new SourceFile(path, input.Display(path), Fingerprint.Of(bytes)), bytes);
    }

    private static SourceFile Source(IFileTree input, string path)
    {
        using var stream = input.Open(path);
        return new SourceFile(path, input.Display(path), Fingerprint.Of(stream));
    }

    private static T? WithBytes<T>(IFileTree input, string path, List<Diagnostic> diagnostics, Func<SourceFile, byte[], T?> read)
        where T : class
    {
        try
        {
            var bytes = input.Read(path);
            return read(new SourceFile(path, input.Display(path), Fingerprint.Of(bytes)), bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CannotRead(input, path, exception));
            return null;
        }
    }

    private static T[] InParallel<T>(IFileTree input, IReadOnlyList<string> paths, Func<string, T> read, Func<SourceFile, Diagnostic, T> fail)
    {
        var results = new T[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            try
            {
                results[i] = read(paths[i]);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                results[i] = fail(new SourceFile(paths[i], input.Display(paths[i]), default), CannotRead(input, paths[i], exception));
            }
        });
        return results;
    }

    private static Diagnostic CannotRead(IFileTree input, string path, Exception exception) =>
        FileRules.CannotRead.At(SourceSpan.WholeFile(input.Display(path)), exception.Message.TrimEnd('.'));
}
