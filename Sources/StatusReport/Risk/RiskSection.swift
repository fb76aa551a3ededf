import AnnualReview
import HMSPlan

/// The values of *Status for risikovurdering*.
struct RiskSection: ReportRecord {
    var head: SectionScore
    var empty: String?
    var notCompleted: String?
    var matrix: RiskMatrix?
    var noMatrix: String?
    var assessments: [AssessmentRow]
    var more: String?
    var highest: HighestRisk?

    /// An assessment with its share of filled points.
    struct AssessmentRow: ReportRecord {
        var name: String
        var state: String
        var isCompleted: Bool
        var hasPoints: Bool
        var width: String
        var filled: String
        var filledLabel: String

        static let fields: [ReportField<AssessmentRow>] = [
            .text("name") { $0.name }, .text("state") { $0.state }, .flag("isCompleted") { $0.isCompleted },
            .flag("hasPoints") { $0.hasPoints }, .text("width") { $0.width }, .text("filled") { $0.filled },
            .text("filledLabel") { $0.filledLabel },
        ]
    }

    /// The point with the highest product.
    struct HighestRisk: ReportRecord {
        var grade: String
        var title: String
        var measure: String

        static let fields: [ReportField<HighestRisk>] = [
            .text("grade") { $0.grade }, .text("title") { $0.title }, .text("measure") { $0.measure },
        ]
    }

    static let fields: [ReportField<RiskSection>] = [
        .record("head") { $0.head }, .optionalText("empty") { $0.empty },
        .optionalText("notCompleted") { $0.notCompleted }, .optional("matrix") { $0.matrix },
        .optionalText("noMatrix") { $0.noMatrix }, .list("assessments") { $0.assessments },
        .optionalText("more") { $0.more }, .optional("highest") { $0.highest },
    ]

    /// Assessments that are shown beside the matrix.
    private static let shown = 6
}

extension RiskSection {
    /// The section of a review.
    init(_ review: Review, _ text: TextBank) {
        let facts = review.risk
        let rated = facts.matrix.reduce(0, +)
        let exists = !facts.assessments.isEmpty
        self.init(
            head: SectionScore(.riskAssessment, of: review, text), empty: exists ? nil : text(.riskNone),
            notCompleted: Self.notCompleted(facts, text), matrix: rated > 0 ? RiskMatrix(facts.matrix, text) : nil,
            noMatrix: exists && rated == 0 ? text(.riskNoRated) : nil,
            assessments: facts.assessments.prefix(Self.shown).map { Self.row($0, text) },
            more: facts.assessments.count > Self.shown
                ? text(.riskMore, count: facts.assessments.count - Self.shown) : nil,
            highest: facts.highest.first.map { Self.highest($0, text) })
    }

    private static func notCompleted(_ facts: RiskFacts, _ text: TextBank) -> String? {
        guard facts.lastCompleted == nil, let draft = facts.lastDraft else { return nil }
        return text(.riskNotCompleted, ["dato": text.long(draft)])
    }

    private static func row(_ assessment: RiskFacts.Assessment, _ text: TextBank) -> AssessmentRow {
        let state =
            if let completed = assessment.completed {
                text(.riskCompleted, ["dato": text.numeric(completed)])
            } else {
                text(assessment.counts ? .riskDraft : .riskRevision, ["dato": text.numeric(assessment.created)])
            }
        let hasPoints = assessment.points > 0
        return AssessmentRow(
            name: assessment.name, state: state, isCompleted: assessment.completed != nil, hasPoints: hasPoints,
            width: SVGNumber.percent(assessment.filled, of: assessment.points),
            filled: hasPoints ? text(.riskFilled, count: assessment.filled, ["m": String(assessment.points)]) : "",
            filledLabel: text(hasPoints ? .riskFilledPoints : .riskNoPointsInAssessment))
    }

    private static func highest(_ point: RiskFacts.Point, _ text: TextBank) -> HighestRisk {
        let hasMeasure = point.measure.contains { !$0.isWhitespace }
        return HighestRisk(
            grade: "\(RiskGrade(product: point.product).letter(text))\(NumberText.space)\(point.product)",
            title: point.title,
            measure: hasMeasure
                ? text(.riskMeasure, ["tiltak": Typography.uncapitalized(Typography.withoutStop(point.measure)) + "."])
                : text(.riskNoMeasure))
    }
}
