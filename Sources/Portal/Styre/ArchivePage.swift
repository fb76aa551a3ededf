import AnnualReview
import HMSPlan
import PlanStore

/// All reports of a housing company, by year.
struct ArchivePage: PageRecord {
    var name: String
    var reviews: [FiledReview]
    /// Bytes of the PDF files.
    var sizes: [ReviewKey: Int] = [:]

    /// The reports of a year.
    struct Year: PageRecord {
        var year: Int
        var reports: [Report]

        static let fields: [PageField<Self>] = [
            .text("year") { String($0.year) }, .list("reports") { $0.reports },
        ]
    }

    /// A report.
    struct Report: PageRecord {
        var review: FiledReview
        /// The version that took its place.
        var replacedBy: Int?
        var isOnly: Bool
        var size: String?

        private var address: String { "/styre/arkiv/\(review.key.period)-\(review.key.version)" }

        private var state: StateMark {
            if let replacedBy { return StateMark(kind: .skipped, word: "Erstattet av versjon \(replacedBy)") }
            guard let read = review.readAt else { return StateMark(kind: .warning, word: "Ikke lest av styret") }
            return StateMark(kind: .good, word: "Lest \(read.day.numeric)")
        }

        static let fields: [PageField<Self>] = [
            .text("title") { "HMS-gjennomgang \($0.review.key.period)" },
            .optional("version") { $0.isOnly ? nil : String($0.review.key.version) },
            .text("number") { String($0.review.key.version) }, .text("date") { $0.review.time.day.numeric },
            .record("score") { ScoreChip($0.review.score) }, .record("state") { $0.state },
            .text("address") { $0.address }, .text("pdf") { $0.address + ".pdf" },
            .optional("size") { $0.size },
            .text("year") { String($0.review.key.period) },
        ]
    }

    private var years: [Year] {
        let periods = Set(reviews.map(\.key.period)).sorted(by: >)
        return periods.map { period in
            let all = reviews.filter { $0.key.period == period }
            let newest = all.map(\.key.version).max() ?? 1
            return Year(
                year: period,
                reports: all.map { review in
                    Report(
                        review: review, replacedBy: review.key.version < newest ? newest : nil, isOnly: all.count == 1,
                        size: sizes[review.key].map { NumberText.size($0) })
                })
        }
    }

    static let fields: [PageField<Self>] = [
        .text("name") { $0.name }, .list("years") { $0.years }, .flag("hasYears") { !$0.reviews.isEmpty },
    ]
}
