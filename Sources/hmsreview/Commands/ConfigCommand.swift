import ArgumentParser
import Logging
import Portal

/// `hmsreview config`: how the portals would be served.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Look at the settings of the portals.", subcommands: [Check.self, Unit.self])

    /// `hmsreview config check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Read file, environment and flags; print what stands, or all that is wrong."
        )

        @OptionGroup var serveOptions: ServeOptions

        func run() throws {
            let found = try serveOptions.configuration()
            Console.print("listens on      \(found.host):\(found.port)")
            Console.print("public address  \(found.publicAddress)")
            Console.print("behind a proxy  \(found.trustsProxy ? "yes" : "no")")
            Console.print("sessions        \(found.sessionHours) hours")
            Console.print("workers         \(found.jobs)")
            Console.print("log             \(found.logFormat.rawValue), from \(found.logLevel.rawValue)")
            Console.print(
                "sign-in         \(found.provider.map { "\($0.name) (\($0.issuer)) and accounts" } ?? "accounts")")
        }
    }
}
