using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Cache;
using StaticNews.Reading.Documents;
using StaticNews.Reading.Media;
using StaticNews.Reading.Settings;
using StaticNews.Reading.Text;

namespace StaticNews.Reading;

/// <summary>Reads the folder that editors own: files become typed records, mistakes become diagnostics.</summary>
public static class InputReader
{
    /// <summary>The register of every published address, below input/.</summary>
    public const string RegisterPath = "urls.lock";

    private const string SettingsPath = "site.yml";
    private const string RedirectsPath = "redirects.yml";

    /// <summary>
    /// Reads everything, on all cores; the order of what comes out is that of the paths. Throws nothing for what editors can
    /// get wrong. A file that cannot be opened is a diagnostic too.
    /// </summary>
    /// <param name="input">The folder.</param>
    /// <param name="options">What the command line says.</param>
    /// <param name="cache">What earlier builds know of the same folder; it makes reading faster and changes nothing else.</param>
    /// <param name="bodies">Where the bodies of documents that had to be parsed are laid aside for drawing.</param>
    public static InputReading Read(IFileTree input, ReadOptions options, InputCache? cache = null, SpilledBodies? bodies = null)
    {
        cache ??= InputCache.Open(input, new CacheMemory());
        var diagnostics = new List<Diagnostic>();
        var paths = cache.Files.Paths;
        var files = InputFiles.Of(paths);
        diagnostics.AddRange(StrayFiles.Find(input, paths));
        if (ReadSettings(input, files, options, diagnostics) is not { } settings)
        {
            return new InputReading(null, diagnostics);
        }

        var context = new DocumentContext(settings);
        var register = Task.Run(() => ReadRegister(input, files, cache));
        var documents = ReadDocuments(input, files.Documents, new DocumentReader(context, bodies), context.Fingerprint, cache);
        var media = ReadMedia(input, files.Media, cache);
        var statics = ReadStatics(input, files.Statics, cache, diagnostics);
        var redirects = files.HasRedirects ? ReadRedirects(input, context.Own, diagnostics) : [];
        var published = register.GetAwaiter().GetResult();
        diagnostics.AddRange(published.Diagnostics);
        diagnostics.AddRange(documents.Where(reading => reading.Diagnostics.Count > 0).SelectMany(reading => reading.Diagnostics));
        diagnostics.AddRange(media.SelectMany(reading => reading.Diagnostics));
        diagnostics.Sort();
        var read = documents.Select(reading => reading.Usable).ToLookup(document => document?.GetType());
        var site = new SiteSource
        {
            Settings = settings,
            Articles = [.. read[typeof(Article)].Cast<Article>()],
            Pages = [.. read[typeof(Page)].Cast<Page>()],
            Authors = [.. read[typeof(Author)].Cast<Author>()],
            Stories = [.. read[typeof(Story)].Cast<Story>()],
            Media = [.. media.Select(reading => reading.Item).OfType<MediaItem>()],
            Statics = statics,
            Redirects = redirects,
            Published = published.Value ?? AddressRegister.Empty,
            BrokenMedia = [.. media.Where(reading => reading is { Item: null, Diagnostics.Count: > 0 }).Select(reading => reading.Source.Path)],
            LeftOut = [.. documents.Where(reading => reading.Usable is null).Select(reading => new LeftOutDocument(reading.Source, reading.Outline, reading.Document))],
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

        return WithBytes(input, SettingsPath, SizeLimit.OfText, diagnostics, (source, bytes) => SettingsReader.Read(source, bytes, options.BaseUrl, diagnostics));
    }

    private static IReadOnlyList<Redirect> ReadRedirects(IFileTree input, OwnAddresses own, List<Diagnostic> diagnostics) =>
        WithBytes(input, RedirectsPath, SizeLimit.OfText, diagnostics, (source, bytes) => RedirectReader.Read(source, bytes, own, diagnostics)) ?? [];

    private static Read<AddressRegister> ReadRegister(IFileTree input, InputFiles files, InputCache cache)
    {
        var diagnostics = new List<Diagnostic>();
        var register = files.HasRegister ? WithBytes(input, RegisterPath, SizeLimit.OfRegister, diagnostics, Parse) : null;
        return new(register, diagnostics);

        AddressRegister Parse(SourceFile source, byte[] bytes)
        {
            cache.Files.Learn(RegisterPath, source.Content);
            return AddressRegister.Parse(source.DisplayPath, bytes, diagnostics);
        }
    }

    private static DocumentReading[] ReadDocuments(IFileTree input, IReadOnlyList<string> paths, DocumentReader reader, Fingerprint key, InputCache cache)
    {
        DocumentReading Read(string path)
        {
            using var bytes = FileBytes.Of(input, path);
            var source = new SourceFile(path, input.Display(path), Fingerprint.Of(bytes.Span));
            cache.Files.Learn(path, source.Content);
            return reader.Read(source, bytes.Span);
        }

        return cache.Read(new DocumentCodec(), "documents", key, paths, Read, (path, exception) => new DocumentReading(Unread(input, path), null, BodyOutline.Empty, [CannotRead(input, path, exception)]));
    }

    private static MediaReading[] ReadMedia(IFileTree input, IReadOnlyList<string> paths, InputCache cache)
    {
        MediaReading Read(string path)
        {
            var reading = MediaReader.Read(input, path);
            cache.Files.Learn(path, reading.Source.Content);
            return reading;
        }

        return cache.Read(new MediaCodec(), "media", default, paths, Read, (path, exception) => new MediaReading(Unread(input, path), null, [CannotRead(input, path, exception)]));
    }

    private static SourceFile[] ReadStatics(IFileTree input, IReadOnlyList<string> paths, InputCache cache, List<Diagnostic> diagnostics)
    {
        var files = new SourceFile?[paths.Count];
        var failures = new Diagnostic?[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            try
            {
                files[i] = new SourceFile(paths[i], input.Display(paths[i]), cache.Files.Of(paths[i]));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                failures[i] = CannotRead(input, paths[i], exception);
            }
        });
        diagnostics.AddRange(failures.OfType<Diagnostic>());
        return [.. files.OfType<SourceFile>()];
    }

    private static T? WithBytes<T>(IFileTree input, string path, SizeLimit limit, List<Diagnostic> diagnostics, Func<SourceFile, byte[], T?> read)
        where T : class
    {
        try
        {
            if (limit.Exceeded(input, path) is { } tooLarge)
            {
                diagnostics.Add(tooLarge);
                return null;
            }

            var bytes = input.Read(path);
            return read(new SourceFile(path, input.Display(path), Fingerprint.Of(bytes)), bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CannotRead(input, path, exception));
            return null;
        }
    }

    private static SourceFile Unread(IFileTree input, string path) => new(path, input.Display(path), default);

    private static Diagnostic CannotRead(IFileTree input, string path, Exception exception) => exception is LinkOutsideException
        ? FileRules.LinkOutside.At(SourceSpan.WholeFile(input.Display(path)))
        : FileRules.CannotRead.At(SourceSpan.WholeFile(input.Display(path)), exception.Message.TrimEnd('.'));
}
