import AnnualReview
import ArgumentParser
import HMSPlan
import PlanStore
import Production

/// Which plans a run is to review (R18, R19).
struct SelectionOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Organisation numbers or plan ids of single housing companies.", valueName: "ORGNR"))
    var companies: [String] = []

    @Flag(help: "All plans that are not reviewed in the period, by us or by hand.")
    var all = false

    @Option(
        name: .customLong("not-reviewed-since"),
        help: ArgumentHelp("Plans without a review since the day.", valueName: "YYYY-MM-DD"))
    var notReviewedSince: Day?

    @Flag(help: "Plans whose activity Årlig HMS-gjennomgang has its deadline on or before the run day.")
    var due = false

    @Option(help: ArgumentHelp("Only plans of this housing association, by id or name.", valueName: "ASSOCIATION"))
    var association: String?

    @Option(help: ArgumentHelp("At most this many plans.", valueName: "N"))
    var limit: Int?

    func validate() throws {
        let ways = [!companies.isEmpty, all, notReviewedSince != nil, due].filter { $0 }.count
        guard ways == 1 else {
            throw ValidationError(
                ways == 0
                    ? "which plans? Name organisation numbers, or give --all, --not-reviewed-since DATE or --due"
                    : "give only one of: organisation numbers, --all, --not-reviewed-since, --due")
        }
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
    }
}

extension SelectionOptions {
    /// The selection of a run as of a day.
    func selection(for settings: RunSettings, rules: RuleSet.ReviewedRules) -> PlanSelection {
        let wanted: PlanSelection.Wanted =
            if !companies.isEmpty {
                .companies(companies)
            } else if let notReviewedSince {
                .notReviewedSince(notReviewedSince)
            } else if due {
                .due(settings.runDay)
            } else {
                .notReviewed
            }
        var selection = PlanSelection(
            wanted, association: association, limit: limit, asOf: settings.asOf, runDay: settings.runDay, rules: rules)
        selection.includesReviewed = settings.isForced
        return selection
    }
}
