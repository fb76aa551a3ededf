/// The picture on a plan's start page (R6, R7).
public struct StartPicture: Hashable, Sendable, Codable {
    /// Name of the picture.
    public var name: String
    /// Whether it is the standard picture; own pictures are never replaced.
    public var isDefault: Bool

    /// Creates a value from its fields.
    public init(
        name: String,
        isDefault: Bool
    ) {
        self.name = name
        self.isDefault = isDefault
    }
}
