/// A cadastral unit (*gnr/bnr[/fnr/snr]*).
public struct CadastralUnit: Hashable, Sendable, Codable {
    /// *gårdsnummer*, 1 or more.
    public var farm: Int
    /// *bruksnummer*, 1 or more.
    public var title: Int
    /// *festenummer*.
    public var lease: Int?
    /// *seksjonsnummer*.
    public var section: Int?

    /// Creates a value from its fields.
    public init(
        farm: Int,
        title: Int,
        lease: Int? = nil,
        section: Int? = nil
    ) {
        self.farm = farm
        self.title = title
        self.lease = lease
        self.section = section
    }
}
