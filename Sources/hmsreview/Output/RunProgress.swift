import Foundation
import Production

/// The progress line of a run: how many plans are through, how fast, which was the last.
struct RunProgress: Sendable {
    /// Number of plans in the selection.
    let total: Int
    private let start = Date()

    /// Progress of a run over `total` plans.
    init(total: Int) { self.total = total }

    /// Shows the line after a plan; failures stay on a line of their own.
    func show(_ done: Int, _ outcome: PlanOutcome) {
        if case .failed(let failure) = outcome.result {
            Console.endProgress()
            Console.error("\(outcome.company): \(failure.reason)")
        }
        for diagnostic in outcome.diagnostics {
            Console.endProgress()
            Console.error("\(outcome.company): \(diagnostic)")
        }
        let seconds = max(0.001, Date().timeIntervalSince(start))
        let rate = Int((Double(done) / seconds).rounded())
        Console.progress("\(done) of \(total)  \(rate)/s  \(outcome.company)")
        if !Console.isTerminal, done == total || done % 100 == 0 { Console.error("\(done) of \(total)") }
    }
}
