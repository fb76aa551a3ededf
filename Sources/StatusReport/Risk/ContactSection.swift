import AnnualReview

/// The values of *Status for kontakter*.
struct ContactSection: ReportRecord {
    var summary: String
    var rows: [Row]

    /// A contact that lacks something.
    struct Row: ReportRecord {
        var role: String
        var hasName: Bool
        var hasPhone: Bool
        var hasEmail: Bool

        static let fields: [ReportField<Row>] = [
            .text("role") { $0.role }, .flag("hasName") { $0.hasName }, .flag("hasPhone") { $0.hasPhone },
            .flag("hasEmail") { $0.hasEmail },
        ]
    }

    static let fields: [ReportField<ContactSection>] = [
        .text("summary") { $0.summary }, .flag("hasRows") { !$0.rows.isEmpty }, .list("rows") { $0.rows },
    ]
}

extension ContactSection {
    /// The section of a review.
    init(_ contacts: ContactFacts, _ text: TextBank) {
        self.init(
            summary: Self.summary(contacts, text),
            rows: contacts.incomplete.map {
                Row(role: $0.role, hasName: $0.hasName, hasPhone: $0.hasPhone, hasEmail: $0.hasEmail)
            })
    }

    private static func summary(_ contacts: ContactFacts, _ text: TextBank) -> String {
        guard contacts.count > 0 else { return text(.contactNone) }
        let missing = contacts.incomplete.count
        let complete = contacts.count - missing
        var sentences = [text(.contactSummary, count: contacts.count)]
        if contacts.count == 1, missing == 0 {
            sentences.append(text(.contactOneComplete))
        } else {
            sentences.append(text(.contactIncomplete, count: missing))
            if missing > 0, complete > 0 { sentences.append(text(.contactComplete, count: complete)) }
        }
        return sentences.joined(separator: " ")
    }
}
