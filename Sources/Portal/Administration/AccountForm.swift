import PlanStore

/// The form that makes an account: what was written in it, and what is wrong with that.
struct AccountForm: PageRecord {
    var email = ""
    var name = ""
    var role = ""
    var company = ""
    /// What is wrong, by field.
    var problems: [(field: String, text: String)] = []

    init() {}

    /// Reads a posted form.
    init(_ form: FormFields) {
        email = form["epost"].trimmed
        name = form["navn"].trimmed
        role = form["rolle"]
        company = form["boligselskap"].trimmed
        if !PortalAccounts.isAddress(email) || email.utf8.count > 200 {
            problems.append(("epost", "Skriv hele e-postadressen, for eksempel navn@eksempel.no"))
        }
        if name.isEmpty || name.utf8.count > 200 { problems.append(("navn", "Skriv navnet")) }
        if AccountRole(rawValue: role) == nil { problems.append(("rolle", "Velg en rolle")) }
    }

    private func problem(_ field: String) -> String? { problems.first { $0.field == field }?.text }

    static let fields: [PageField<Self>] = [
        .text("email") { $0.email }, .text("name") { $0.name }, .text("company") { $0.company },
        .list("roles") { form in AccountRole.allCases.map { RoleChoice(role: $0, isSelected: $0.rawValue == form.role) }
        },
        .optional("emailError") { $0.problem("epost") }, .optional("nameError") { $0.problem("navn") },
        .optional("roleError") { $0.problem("rolle") }, .optional("companyError") { $0.problem("boligselskap") },
    ]

    /// The problems, linked to their fields.
    var links: [FormProblem] { problems.map { FormProblem(address: "#" + $0.field, text: $0.text) } }
}

/// A role that can be chosen.
struct RoleChoice: PageRecord {
    var role: AccountRole
    var isSelected: Bool

    static let fields: [PageField<Self>] = [
        .text("value") { $0.role.rawValue }, .text("name") { $0.role.norwegianName },
        .flag("isSelected") { $0.isSelected },
    ]
}
