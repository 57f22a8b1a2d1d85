namespace StaticNews.Publishing.Tests;

public sealed class PasswordsTests
{
    [Theory]
    [InlineData("anna:secret@orsk.example:/srv", "anna:…@orsk.example:/srv")]
    [InlineData("anna:secret@orsk.example", "anna:…@orsk.example")]
    [InlineData("anna:se/cr@et@orsk.example:/srv", "anna:…@orsk.example:/srv")]
    [InlineData("anna:/secret@orsk.example:/srv", "anna:…@orsk.example:/srv")]
    [InlineData("anna@corp:secret@orsk.example:/srv", "anna@corp:…@orsk.example:/srv")]
    [InlineData("a_b:secret@orsk.example:/srv", "a_b:…@orsk.example:/srv")]
    [InlineData("https://secret@orsk.example/", "https://…@orsk.example/")]
    [InlineData("HTTP://anna:se/cret@orsk.example/", "HTTP://…@orsk.example/")]
    [InlineData("ftp://anna:secret@orsk.example/", "ftp://…@orsk.example/")]
    [InlineData("ssh://anna@corp:secret@orsk.example/", "ssh://…@orsk.example/")]
    [InlineData("s3://AKIA:se/cret@orsk", "s3://…@orsk")]
    public void A_password_is_not_told(string place, string told)
    {
        Assert.True(Passwords.IsIn(place));
        Assert.Equal(told, Passwords.Hidden(place));
    }

    [Theory]
    [InlineData("anna@orsk.example:/srv/a@b")]
    [InlineData("anna@orsk.example:site")]
    [InlineData("ssh://anna@orsk.example:2222/srv/a@b")]
    [InlineData("https://orsk.example:8443/@anna/site")]
    [InlineData("git@orsk.example:anna/site.git#gh-pages")]
    [InlineData("./sites:old@2024")]
    [InlineData(@"C:\sites\anna@work")]
    public void What_holds_none_is_told_as_it_is(string place) => Assert.Equal(place, Passwords.Hidden(place));
}
