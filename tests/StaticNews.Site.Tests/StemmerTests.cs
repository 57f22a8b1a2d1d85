using StaticNews.Site.Stemming;

namespace StaticNews.Site.Tests;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("мост моста мосту мостом мосте мосты мостов мостами")]
    [InlineData("школа школы школе школу школой школами школах")]
    [InlineData("читать читал читала читали читает читают читаем")]
    [InlineData("ремонт ремонта ремонтом")]
    [InlineData("новый новая новое новые нового новому новых новыми")]
    [InlineData("дорога дороги дорогу дорогой дорогами")]
    [InlineData("орск орска орску орске орском")]
    [InlineData("длинный длинная длинные длиннейший длиннейшая")]
    [InlineData("важность важностью важности")]
    public void Forms_of_a_Russian_word_have_one_stem(string words) =>
        Assert.Single(words.Split(' ').Select(RussianStemmer.Stem).Distinct());

    [Theory]
    [InlineData("важная", "важн")]
    [InlineData("вавиловка", "вавиловк")]
    [InlineData("величественнейшими", "величествен")]
    [InlineData("прочитавшись", "прочита")]
    [InlineData("попытался", "попыта")]
    [InlineData("радость", "радост")]
    [InlineData("глупость", "глупост")]
    [InlineData("строящийся", "строя")]
    [InlineData("мы", "мы")]
    [InlineData("в", "в")]
    public void Russian_stems_are_those_of_the_published_algorithm(string word, string stem) => Assert.Equal(stem, RussianStemmer.Stem(word));

    [Theory]
    [InlineData("bridge bridges")]
    [InlineData("city cities city's")]
    [InlineData("hope hopes hoped hoping")]
    [InlineData("plan plans planned planning")]
    [InlineData("agree agreed agrees")]
    [InlineData("quick quickly")]
    [InlineData("class classes")]
    [InlineData("report reports reported reporting")]
    public void Forms_of_an_English_word_have_one_stem(string words) =>
        Assert.Single(words.Split(' ').Select(EnglishStemmer.Stem).Distinct());

    [Theory]
    [InlineData("news", "new")]
    [InlineData("bus", "bus")]
    [InlineData("sing", "sing")]
    [InlineData("red", "red")]
    public void Short_English_words_stay_recognisable(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));
}
