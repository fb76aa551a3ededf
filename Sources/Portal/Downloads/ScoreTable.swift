import AnnualReview
import HMSPlan
import PlanStore

/// The scores of a run as CSV (RFC 4180) for spreadsheets: semicolons and a byte order mark, as Norwegian ones expect.
struct ScoreTable {
    let rows: [BatchRow]

    var text: String {
        let head = "Plan;Boligselskap;Status;År;Versjon;Score;Nivå;Endring;Bør prioriteres;Ny frist;Årsak"
        let lines = rows.map { Self.cells($0).map(Self.cell).joined(separator: ";") }
        return "\u{FEFF}" + ([head] + lines).joined(separator: "\r\n") + "\r\n"
    }

    private static func cells(_ row: BatchRow) -> [String] {
        let period = row.score.map { String($0.period) } ?? ""
        let total = row.score.map { String($0.total) } ?? ""
        let version = row.version.map { String($0) } ?? ""
        let change = row.change.map { String($0) } ?? ""
        let level = row.score?.level.norwegianName ?? ""
        let deadline = row.newDeadline?.description ?? ""
        let score = [period, version, total, level, change]
        return [row.plan.text, row.company, word(row.state)] + score + [row.priority ?? "", deadline, row.reason]
    }

    private static func word(_ state: BatchRow.State) -> String {
        switch state {
        case .waiting, .running: "Venter"
        case .ready: "Klar"
        case .skipped: "Hoppet over"
        case .reviewed: "Gjennomgått"
        case .failed: "Feilet"
        case .cancelled: "Stoppet"
        }
    }

    /// What begins a formula in some spreadsheet, in its full width too, or is dropped before one.
    private static let formulaMarks = Set("=+-@\t\r\n\0 \u{A0}\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)

    /// A cell; one that a spreadsheet would take for a formula is kept a text.
    static func cell(_ text: String) -> String {
        let isNumber = Int(text) != nil
        let isFormula = !isNumber && text.unicodeScalars.first.map { formulaMarks.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { ";\"\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
