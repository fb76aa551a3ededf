public import ArgumentParser
public import HMSPlan
import PlanStore
import Production

/// `hmsreview undo-notification`: switches a channel off again that a review switched on (R37).
struct UndoNotificationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo-notification", abstract: "Switch a notification off again that a review switched on.",
        discussion: """
            It stays off: later reviews leave it and say so.

            EXAMPLES
              hmsreview undo-notification 123456785 sms
            """)

    @Argument(help: ArgumentHelp("Organisation number or plan id.", valueName: "ORGNR"))
    var company: String

    @Argument(help: "sms or email.")
    var channel: NotificationChannel

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let store = try storeOptions.openStore()
        let plan = try ReviewPreview.find(company, in: store)
        try store.undoNotification(of: plan.id, channel: channel, at: Clock.now)
        if outputOptions.json {
            return try JSONOutput.print(["plan": plan.id.text, "channel": channel.rawValue, "state": "off"])
        }
        Console.print("\(plan.company): \(channel.rawValue) is off and stays off.")
    }
}

extension NotificationChannel: ExpressibleByArgument {}
