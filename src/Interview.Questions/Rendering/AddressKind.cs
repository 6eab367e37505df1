namespace Interview.Questions.Rendering;

/// <summary>What sort of place an address in the bank leads to.</summary>
internal enum AddressKind
{
    /// <summary>Nothing that may stand in a page.</summary>
    Refused,

    /// <summary>Another site, by http or https.</summary>
    External,

    /// <summary>A mailbox.</summary>
    Mail,

    /// <summary>A path of this site, from its root.</summary>
    Site,

    /// <summary>A path below the page that the text happens to be on, or a place on it.</summary>
    Relative,
}
