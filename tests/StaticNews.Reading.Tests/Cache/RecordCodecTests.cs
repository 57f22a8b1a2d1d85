using StaticNews.Content;
using StaticNews.Reading.Cache;
using StaticNews.Reading.Documents;
using StaticNews.Reading.Media;

namespace StaticNews.Reading.Tests.Cache;

public sealed class RecordCodecTests
{
    private static readonly SourceFile Source = new("articles/мост.md", "input/articles/мост.md", new Fingerprint(42));

    [Fact]
    public void Every_member_of_an_article_survives_in_the_cache() => SurvivesWhole<Article>();

    [Fact]
    public void Every_member_of_a_page_survives_in_the_cache() => SurvivesWhole<Page>();

    [Fact]
    public void Every_member_of_an_author_survives_in_the_cache() => SurvivesWhole<Author>();

    [Fact]
    public void Every_member_of_a_story_survives_in_the_cache() => SurvivesWhole<Story>();

    [Fact]
    public void A_document_with_only_what_is_required_survives_in_the_cache() => Survives(new DocumentCodec(), new DocumentReading(
        Source,
        new Article { Source = Source, Title = new("", default), Outline = BodyOutline.Empty, Date = default, Slug = default },
        BodyOutline.Empty, []));

    [Fact]
    public void A_document_that_could_not_be_read_survives_with_its_mistakes() => Survives(new DocumentCodec(), new DocumentReading(
        Source, null, new Filled(Source).Make<BodyOutline>(), [new DiagnosticRule("SN0000", Severity.Error, "{0} {1} {2} {3}").At(Source.At(3, 4), "а", 1, 2L, 'b')]));

    [Fact]
    public void Every_member_of_a_photograph_survives_in_the_cache()
    {
        var filled = new Filled(Source);

        Survives(new MediaCodec(), new MediaReading(Source, filled.Make<MediaItem>(), filled.Make<IReadOnlyList<Diagnostic>>()));
        Survives(new MediaCodec(), new MediaReading(Source, null, []));
    }

    [Fact]
    public void A_reading_is_found_only_by_the_path_the_content_and_the_settings_it_was_of()
    {
        var store = new CacheMemory();
        var reading = new MediaReading(Source, null, []);
        Open(store, new Fingerprint(1)).Save([reading]);

        Assert.NotNull(Open(store, new Fingerprint(1)).Find(Source.Path, Source.Content));
        Assert.Null(Open(store, new Fingerprint(1)).Find(Source.Path, new Fingerprint(43)));
        Assert.Null(Open(store, new Fingerprint(1)).Find("articles/б.md", Source.Content));
        Assert.Null(Open(store, new Fingerprint(2)).Find(Source.Path, Source.Content));
    }

    private static void SurvivesWhole<T>()
        where T : Document
    {
        var filled = new Filled(Source);
        var document = filled.Make<T>();
        Survives(new DocumentCodec(), new DocumentReading(Source, document, document.Outline, filled.Make<IReadOnlyList<Diagnostic>>()));
    }

    private static void Survives<TRecord>(IRecordCodec<TRecord> codec, TRecord record)
        where TRecord : class
    {
        var store = new CacheMemory();
        RecordStore<TRecord> OpenStore() => new(codec, store, "records", default, path => "input/" + path);
        OpenStore().Save([record]);

        Assert.Equal(Described.Of(record), Described.Of(OpenStore().Find(Source.Path, Source.Content)));
    }

    private static RecordStore<MediaReading> Open(CacheMemory store, Fingerprint key) => new(new MediaCodec(), store, "media", key, path => "input/" + path);
}
