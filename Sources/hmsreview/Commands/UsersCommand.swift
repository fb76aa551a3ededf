public import ArgumentParser
import HMSPlan
import PlanStore
import Portal

/// `hmsreview users`: who may use the portals.
struct UsersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users", abstract: "Keep the accounts of the portals.",
        subcommands: [Add.self, List.self, Disable.self, Enable.self, Password.self])

    /// `hmsreview users add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add an account and print its first password.",
            discussion: """
                EXAMPLES
                  hmsreview users add demo.radgiver@eksempel.no --name "Máret Solhaug" --role adviser --association havblikk
                  hmsreview users add styre@eksempel.no --name "Nils Haugen" --role boardMember --association havblikk --plan plan-1-1
                """)

        @Argument(help: "E-mail address.")
        var email: String
        @Option(help: "Full name.")
        var name: String
        @Option(help: "adviser, superuser, boardMember, designer or administrator.")
        var role: AccountRole
        @Option(help: "Id of the association.")
        var association: String
        @Option(help: "Id of the plan, for board members.")
        var plan: String?
        @Option(help: "The password; where none is given one is made up, to be replaced at the first sign-in.")
        var password: String?
        @Flag(name: .customLong("without-password"), help: "The person signs in at the provider only.")
        var withoutPassword = false
        @OptionGroup var storeOptions: StoreOptions

        func run() throws {
            let secret = withoutPassword ? nil : password ?? PortalAccounts.suggestedPassword()
            let account = try UsersCommand.accounts(storeOptions).add(
                NewAccount(
                    email: email, name: name, role: role, association: SourceID(association),
                    plan: plan.map { SourceID($0) }), password: secret, isTemporary: password == nil)
            Console.print(account.email + (secret.map { "  \($0)" } ?? ""))
        }
    }

    /// `hmsreview users list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Print all accounts.")

        @Option(help: "Only those of this association, by id.")
        var association: String?
        @OptionGroup var storeOptions: StoreOptions

        func run() throws {
            for account in try UsersCommand.accounts(storeOptions).list(association: association) {
                let state = account.isActive ? "active" : "disabled"
                let plan = account.plan.map { "  \($0)" } ?? ""
                Console.print("\(account.email)  \(account.role.rawValue)  \(account.association)  \(state)\(plan)")
            }
        }
    }

    /// `hmsreview users disable`.
    struct Disable: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable", abstract: "Take away a person's access; sessions end at once.")

        @Argument(help: "E-mail address.")
        var email: String
        @OptionGroup var storeOptions: StoreOptions

        func run() throws { try UsersCommand.accounts(storeOptions).setActive(false, email: email) }
    }

    /// `hmsreview users enable`.
    struct Enable: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "enable", abstract: "Give a person's access back.")

        @Argument(help: "E-mail address.")
        var email: String
        @OptionGroup var storeOptions: StoreOptions

        func run() throws { try UsersCommand.accounts(storeOptions).setActive(true, email: email) }
    }

    /// `hmsreview users password`.
    struct Password: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "password",
            abstract: "Set a new password and print it, to be replaced at the next sign-in; sessions end.")

        @Argument(help: "E-mail address.")
        var email: String
        @OptionGroup var storeOptions: StoreOptions

        func run() throws {
            let password = PortalAccounts.suggestedPassword()
            try UsersCommand.accounts(storeOptions).setTemporaryPassword(password, email: email)
            Console.print(password)
        }
    }

    private static func accounts(_ options: StoreOptions) throws -> PortalAccounts {
        PortalAccounts(store: try options.openStore())
    }
}

extension AccountRole: ExpressibleByArgument {}
