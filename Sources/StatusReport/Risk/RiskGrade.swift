/// The grade of a product of probability and consequence. The limits are proposed by the design.
enum RiskGrade: Int {
    /// *Lav*: 1–4.
    case low
    /// *Middels*: 5–12.
    case medium
    /// *Høy*: 15–25.
    case high

    init(product: Int) {
        self = product < 5 ? .low : product < 15 ? .medium : .high
    }

    /// L, M or H.
    func letter(_ text: TextBank) -> String { text(.riskLetters, rawValue) }

    /// The products of the grade, as the legend says them.
    var range: String {
        switch self {
        case .low: "1–4"
        case .medium: "5–12"
        case .high: "15–25"
        }
    }
}
