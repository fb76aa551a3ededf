import AnnualReview
import ArgumentParser
import Foundation
import HMSPlan
import PlanStore
import Production

/// `hmsreview run`: reviews a selection of plans.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Carry out the annual review of a selection of plans.",
        discussion: """
            Each plan is whole or absent: report in the archive, activity completed, notices posted – or nothing. \
            Running the same selection again does nothing and says so. Ctrl-C finishes the plans in work and stops.

            EXAMPLES
              hmsreview run --all --adviser ola@eksempel.no
              hmsreview run 123456785 --adviser ola@eksempel.no --as-of 2021-12-31
              hmsreview run --due --association Havblikk --adviser ola@eksempel.no --dry-run
            """)

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var review: ReviewOptions

    @Option(help: ArgumentHelp("Number of workers.", discussion: "Default: one per processor.", valueName: "N"))
    var jobs: Int?

    @Flag(name: .customLong("dry-run"), help: "Change nothing; print what would happen.")
    var dryRun = false

    @Flag(help: "Review again what is reviewed: makes a further version and moves no deadline.")
    var force = false

    @Option(
        name: .customLong("copy-to"),
        help: ArgumentHelp("Also copy the reports to this folder, with readable names.", valueName: "DIR"))
    var copyTo: String?

    @Option(help: ArgumentHelp("Write a trace of all stages, in Chrome trace format, to this file.", valueName: "FILE"))
    var timings: String?

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
    }

    func run() throws {
        let settings = try runSettings()
        let store = try storeOptions.openStore()
        let ruleSet = try RuleSet.standard()
        let plans = try store.select(selection.selection(for: settings, rules: ruleSet.reviewed))
        var run = ReviewRun(
            store: store, archive: try storeOptions.openArchive(), press: try ReportPress.standard(ruleSet: ruleSet),
            ruleSet: ruleSet, settings: settings)
        if timings != nil { run.timings = Timings() }
        let cancellation = Cancellation()
        let interrupt = InterruptHandler { cancellation.cancel() }
        let progress = RunProgress(total: plans.count)
        let copies = copyTo.map { ReportCopies(folder: $0, archive: run.archive) }
        let outcomes = run.run(
            plans, cancellation: cancellation, keeping: { KeptOutcome($0, copies: copies != nil) }
        ) { done, outcome in
            progress.show(done, outcome)
            Allocation.giveBackHoles(after: done)
        }
        interrupt.end()
        Console.endProgress()
        if let timings, let recorded = run.timings { try OutputFile(path: timings).write(recorded.trace()) }
        try copies?.write(outcomes.compactMap(\.copy))
        let summary = RunSummary(outcomes.map(\.row), settings: settings)
        try summary.print(asJSON: outputOptions.json)
        if summary.hasFailures || cancellation.isCancelled { throw ExitCode(1) }
    }

    private func runSettings() throws -> RunSettings {
        let runTime = review.runTime ?? Clock.now
        return RunSettings(
            asOf: review.asOf ?? runTime.day, runDay: runTime.day, runTime: runTime,
            adviser: try review.requireAdviser(),
            isForced: force, isDryRun: dryRun, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}
