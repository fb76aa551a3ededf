/// A page of plain text: help, privacy, accessibility.
struct TextPage: PageRecord {
    var heading: String
    var paragraphs: [String]

    static let fields: [PageField<Self>] = [.text("heading") { $0.heading }, .texts("paragraphs") { $0.paragraphs }]
}
