using StaticNews.Cli.Reporting;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Cli.Tests.Reporting;

public sealed class GithubAnnotationTests
{
    [Fact]
    public void Signs_that_mean_something_to_GitHub_are_escaped() => Assert.Equal(
        "::error file=input/articles/100%25%2C a%3Ab.md,line=3,col=7,title=SN1123::«50%25, 12:30%0D%0Aend» is not a date; write «2024-07-04 09:30» or «4 июля 2024, 09:30»",
        GithubAnnotation.Format(DocumentRules.UnreadableDate.At(new SourceSpan("input/articles/100%, a:b.md", 3, 7), "50%, 12:30\r\nend"), Messages.English));

    [Fact]
    public void A_mistake_of_a_whole_file_has_no_line() => Assert.Equal(
        "::warning file=input/media/a.mp4,title=SN1450::у видео нет субтитров для тех, кто его не слышит; положите рядом файл «a.vtt»; если в нём одна строка «WEBVTT», значит, в видео не говорят",
        GithubAnnotation.Format(MediaRules.NoCaptions.At(SourceSpan.WholeFile("input/media/a.mp4"), "a.vtt"), Messages.Russian));
}
