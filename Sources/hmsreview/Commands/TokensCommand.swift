import ArgumentParser
import HMSPlan
import PlanStore
import Portal

/// `hmsreview tokens`: keys to the programming interface.
struct TokensCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tokens", abstract: "Keep the tokens of the programming interface.",
        subcommands: [Add.self, List.self, Remove.self])

    /// `hmsreview tokens add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Make a token and print it, this once.")

        @Argument(help: "What it is for.")
        var name: String
        @Option(help: "Id of the association whose data it opens.")
        var association: String
        @OptionGroup var storeOptions: StoreOptions

        func run() throws {
            let accounts = PortalAccounts(store: try storeOptions.openStore())
            Console.print(try accounts.addToken(name: name, association: association).text)
        }
    }

    /// `hmsreview tokens list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Print all tokens by number.")

        @OptionGroup var storeOptions: StoreOptions

        func run() throws {
            for token in try PortalAccounts(store: try storeOptions.openStore()).tokens() {
                Console.print("\(token.id)  \(token.association)  \(token.createdAt.day)  \(token.name)")
            }
        }
    }

    /// `hmsreview tokens remove`.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a token back.")

        @Argument(help: "Its number.")
        var number: Int64
        @OptionGroup var storeOptions: StoreOptions

        func run() throws { try PortalAccounts(store: try storeOptions.openStore()).removeToken(number) }
    }
}
