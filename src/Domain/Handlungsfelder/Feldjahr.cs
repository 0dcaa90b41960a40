namespace Fokuslupe.Domain;

/// <summary>What was said about a Handlungsfeld in a year.</summary>
/// <param name="Handlungsfeld">Id of the field, or of the fields that are counted together.</param>
/// <param name="Jahr">The year; null for Protokolle without a date.</param>
/// <param name="Beitraege">Number of Beitraege.</param>
/// <param name="Forderungen">How many of them demand something.</param>
/// <param name="Unsicher">How many of them a person should still look at.</param>
/// <param name="Sitzungen">Number of Sitzungen.</param>
public sealed record Feldjahr(string Handlungsfeld, int? Jahr, int Beitraege, int Forderungen, int Unsicher, int Sitzungen);
