/// The record of pages that show nothing of their own.
struct NoContent: PageRecord {
    static let fields: [PageField<Self>] = []
}
