global using StaticNews.Testing;
global using Xunit;
