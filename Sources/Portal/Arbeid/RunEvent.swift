import HMSPlan
import PlanStore

/// The figures of a run as they are sent to the page while it is open.
struct RunEvent: Hashable, Encodable, Sendable {
    var ferdig: Int
    var av: Int
    var fullfort: Int
    var feilet: Int
    var hoppet: Int
    var venter: Int
    /// About how long it still takes, in words.
    var igjen: String
    /// Whether the run is over.
    var slutt: Bool

    init(_ batch: Batch, at now: Timestamp) {
        ferdig = batch.done
        av = batch.size
        fullfort = batch.count(.reviewed)
        feilet = batch.count(.failed)
        hoppet = batch.count(.skipped)
        venter = batch.count(.waiting, .running)
        slutt = batch.phase == .finished || batch.phase == .stopped
        igjen = Self.words(batch, now)
    }

    /// About how long it still takes.
    var remaining: String { igjen }

    private static func words(_ batch: Batch, _ now: Timestamp) -> String {
        guard batch.phase == .running else { return "" }
        guard let start = batch.startedAt, batch.done > 4 else { return "beregner tiden" }
        let spent = max(1, now.secondsSinceEpoch - start.secondsSinceEpoch)
        let left = max(1, spent * (batch.size - batch.done) / batch.done)
        return left < 90
            ? "omtrent \(NumberText.count(left, "sekund", "sekunder")) igjen"
            : "omtrent \(NumberText.count((left + 59) / 60, "minutt", "minutter")) igjen"
    }
}
