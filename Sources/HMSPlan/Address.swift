/// A street address.
public struct Address: Hashable, Sendable, Codable {
    /// Street and number.
    public var street: String
    /// Four digits, as text.
    public var postcode: String
    /// Post town.
    public var place: String

    /// Creates a value from its fields.
    public init(
        street: String,
        postcode: String,
        place: String
    ) {
        self.street = street
        self.postcode = postcode
        self.place = place
    }
}
