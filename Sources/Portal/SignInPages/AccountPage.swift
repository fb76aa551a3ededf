/// A person's own account.
struct AccountPage: PageRecord {
    var email: String
    var role: String
    var association: String
    /// Whether the password was made by somebody else and is to be replaced first.
    var isTemporary = false
    /// Whether the account has a password at all.
    var hasPassword = true
    /// What is wrong with the form, by its fields `gammelt`, `nytt` and `gjenta`.
    var errors: [FormProblem] = []

    private func error(_ field: String) -> String? { errors.first { $0.address == "#" + field }?.text }

    static let fields: [PageField<Self>] = [
        .text("email") { $0.email }, .text("role") { $0.role }, .text("association") { $0.association },
        .flag("isTemporary") { $0.isTemporary }, .flag("hasPassword") { $0.hasPassword },
        .list("errors") { $0.errors }, .flag("hasErrors") { !$0.errors.isEmpty },
        .optional("oldError") { $0.error("gammelt") }, .optional("newError") { $0.error("nytt") },
        .optional("repeatError") { $0.error("gjenta") },
    ]
}
