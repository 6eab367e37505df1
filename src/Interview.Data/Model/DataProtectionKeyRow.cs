namespace Interview.Data.Model;

/// <summary>A key that protects cookies.</summary>
internal sealed class DataProtectionKeyRow
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
