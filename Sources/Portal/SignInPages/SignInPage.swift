/// The page on which people sign in.
struct SignInPage: PageRecord {
    /// What happens next where signing in failed.
    var problem: String?
    var errors: [FormProblem] = []
    var email = ""
    var emailError: String?
    var passwordError: String?
    /// The page to go to afterwards.
    var target = ""
    /// Name of the provider, where there is one.
    var provider: String?

    static let fields: [PageField<Self>] = [
        .optional("problem") { $0.problem }, .list("errors") { $0.errors }, .text("email") { $0.email },
        .optional("emailError") { $0.emailError }, .optional("passwordError") { $0.passwordError },
        .text("target") { $0.target }, .optional("provider") { $0.provider },
        .text("providerAddress") { "/logg-inn/leverandor" + AddressText.query([("til", $0.target)]) },
    ]
}
