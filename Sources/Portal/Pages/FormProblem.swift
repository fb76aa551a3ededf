/// Something wrong with a form, linked to its field.
struct FormProblem: PageRecord {
    /// `#` with the field's name.
    var address: String
    /// What to do.
    var text: String

    static let fields: [PageField<Self>] = [.text("address") { $0.address }, .text("text") { $0.text }]
}
