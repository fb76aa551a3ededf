/// The medium that media queries are asked about: paper.
public struct MediaContext: Hashable, Sendable {
    /// Page size in CSS pixels.
    public var page: Extent

    /// A page; A4 where nothing else is known.
    public init(page: Extent = Extent(width: 793.7007874015748, height: 1122.5196850393702)) { self.page = page }
}
