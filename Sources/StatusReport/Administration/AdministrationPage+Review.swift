import AnnualReview
import HMSPlan

extension AdministrationPage {
    /// The page of a review.
    init(_ review: Review, _ text: TextBank) {
        let remarks = RemarkText(review: review, text: text)
        let about = review.remarks.filter(\.isAboutUsers)
        self.init(
            facts: CompanyFacts(review: review, text: text).rows,
            remarks: remarks.activated + review.remarks.filter(\.isAboutPlan).map(remarks.sentence),
            history: review.remarks.contains(.withoutHistory) ? remarks.sentence(.withoutHistory) : nil,
            users: review.login.users.map { entry in
                let names = text.names(of: entry.role)
                return UserRow(role: names.name, count: NumberText.grouped(entry.count), task: names.task)
            },
            noUsers: review.login.users.isEmpty ? text(.remarkNoUsers) : nil,
            userRemarks: about.filter { $0 != .noUsers || !review.login.users.isEmpty }.map(remarks.sentence),
            noUserRemark: about.isEmpty ? Self.noRemark(review, text) : nil)
    }

    private static func noRemark(_ review: Review, _ text: TextBank) -> String? {
        guard let last = review.login.last, let days = review.login.daysSinceLast else { return nil }
        let limits = Typography.list(review.limits.remarkMonths.map(String.init), and: text(.frontAnd))
        return text(
            days == 0 ? .userLastLoginSameDay : .userLastLogin,
            ["dato": text.long(last), "dager": text(.days, count: days), "grenser": limits])
    }
}

extension Remark {
    /// Whether the remark stands in *Administrativ informasjon* by itself.
    var isAboutPlan: Bool {
        switch self {
        case .notificationActivated, .deviationSilence, .withoutHistory: false
        default: !isAboutUsers
        }
    }

    /// Whether the remark stands in *Brukere*.
    var isAboutUsers: Bool {
        switch self {
        case .absent, .neverLoggedIn, .noUsers, .youngPlan: true
        default: false
        }
    }
}
