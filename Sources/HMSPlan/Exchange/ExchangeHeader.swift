/// What an exchange file says of itself.
public struct ExchangeHeader: Hashable, Sendable, Codable {
    /// Whether a file holds everything or only what changed.
    public enum Extent: String, Hashable, Sendable, Codable, CaseIterable {
        /// Everything of the associations in it: what is absent was deleted.
        case full
        /// Only what changed: absence means nothing.
        case delta
    }

    /// `hmsreview-exchange`.
    public var format = ExchangeHeader.formatName
    /// Version of the format: 1.
    public var version = 1
    /// When the source system wrote the file; an older file than the last is refused.
    public var exportedAt: Timestamp
    /// Everything, or what changed.
    public var extent: Extent

    /// The name of the format.
    public static let formatName = "hmsreview-exchange"

    /// Names of the header's fields in a file.
    static let fields = ["format", "version", "exportedAt", "extent"]

    /// A header.
    public init(exportedAt: Timestamp, extent: Extent) {
        self.exportedAt = exportedAt
        self.extent = extent
    }
}
