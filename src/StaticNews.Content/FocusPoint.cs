namespace StaticNews.Content;

/// <summary>The point of a picture that a crop must keep, as fractions (0–1) of width and height from the top left.</summary>
public readonly record struct FocusPoint(double X, double Y);
