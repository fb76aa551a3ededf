/// A name with what is known.
struct FactLine: PageRecord {
    var name: String
    var state: String

    static let fields: [PageField<Self>] = [.text("name") { $0.name }, .text("state") { $0.state }]
}
