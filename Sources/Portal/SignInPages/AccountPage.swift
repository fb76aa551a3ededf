/// A person's own account.
struct AccountPage: PageRecord {
    var email: String
    var role: String
    var association: String
    var errors: [FormProblem] = []

    static let fields: [PageField<Self>] = [
        .text("email") { $0.email }, .text("role") { $0.role }, .text("association") { $0.association },
        .list("errors") { $0.errors }, .flag("hasErrors") { !$0.errors.isEmpty },
    ]
}
