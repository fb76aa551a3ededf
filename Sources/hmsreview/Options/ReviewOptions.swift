public import ArgumentParser
import Foundation
public import HMSPlan

/// Who reviews, as of when.
struct ReviewOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "E-mail address of the adviser who starts the review.",
            discussion: "An adviser of the plan's association. Default: HMSREVIEW_ADVISER; never guessed.",
            valueName: "EMAIL"))
    var adviser: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("The day the report speaks of.", discussion: "Default: today.", valueName: "YYYY-MM-DD"))
    var asOf: Day?

    @Option(
        name: .customLong("run-time"),
        help: ArgumentHelp(
            "The moment recorded as time of completion, in UTC.",
            discussion: "Default: now. Give it to get the same bytes again.", valueName: "YYYY-MM-DDTHH:MM:SSZ"))
    var runTime: Timestamp?

    /// The adviser's address; wrong usage where nobody is named.
    func requireAdviser() throws -> String {
        let named = adviser ?? ProcessInfo.processInfo.environment["HMSREVIEW_ADVISER"] ?? ""
        guard !named.isEmpty else {
            throw ValidationError(
                "who starts the review? Name the adviser with --adviser EMAIL or in HMSREVIEW_ADVISER")
        }
        return named
    }
}

extension Timestamp: ExpressibleByArgument {
    /// Reads `2022-01-25T08:03:00Z`.
    public init?(argument: String) { self.init(argument) }
}
