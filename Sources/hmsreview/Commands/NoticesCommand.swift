public import ArgumentParser
import HMSPlan
import PlanStore

/// `hmsreview notices`: what advisers and boards are told (R26).
struct NoticesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notices", abstract: "Print the notices of a portal, newest first.",
        discussion: """
            EXAMPLES
              hmsreview notices
              hmsreview notices --portal board --limit 5
            """)

    @Option(help: "adviser (Arbeidsportal) or board (Brukerportal).")
    var portal = Portal.adviser

    @Option(help: ArgumentHelp("At most this many.", valueName: "N"))
    var limit = 50

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let notices = try storeOptions.openStore().notices(portal: portal, limit: limit)
        if outputOptions.json { return try JSONOutput.print(notices) }
        for notice in notices { Console.print("\(notice.postedAt.day)  \(notice.text)") }
    }
}

extension Portal: ExpressibleByArgument {}
