global using Microsoft.Playwright;
global using Xunit;

[assembly: AssemblyFixture(typeof(StaticNews.Browser.Tests.DemoSite))]
