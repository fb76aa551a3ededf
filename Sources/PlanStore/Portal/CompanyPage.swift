/// One page of a list.
public struct CompanyPage: Hashable, Sendable {
    /// The rows.
    public var entries: [CompanyEntry]
    /// How many rows all pages have.
    public var hits: Int
    /// How many companies the tenant has.
    public var total: Int

    /// A page.
    public init(entries: [CompanyEntry], hits: Int, total: Int) {
        self.entries = entries
        self.hits = hits
        self.total = total
    }
}
