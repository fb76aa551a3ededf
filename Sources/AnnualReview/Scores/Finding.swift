/// What a theme's figures show; the suggested measure follows the finding first and the level second.
public enum Finding: String, Hashable, Sendable, Codable, CaseIterable {
    // Login
    /// No active board-side user is registered.
    case noUsers
    /// There are users, and none has ever logged in.
    case neverLoggedIn
    /// The last login is more than 12 months back.
    case absentTwelveMonths
    /// The last login is more than 6 months back.
    case absentSixMonths
    /// Fewer logins than full use asks for.
    case fewLogins

    // Activities and deviations
    /// Exactly one row is overdue.
    case oneOverdue
    /// Two or more rows are overdue.
    case overdue
    /// The plan has no active activities.
    case noActivities
    /// No deviation is open and none was closed in 12 months.
    case silence

    // Risk assessment
    /// There is no risk assessment.
    case noAssessment
    /// There is an assessment, and none was ever completed.
    case neverCompleted
    /// The newest completed assessment is old.
    case old
    /// The assessments have no points.
    case noPoints
    /// Some points are not filled.
    case incomplete
    /// All points are filled; the newest completed assessment is due for a new look.
    case ageing

    /// Nothing to remark.
    case nothing
}

extension Finding {
    /// The findings a theme can have, the decisive ones first.
    static func possible(in theme: Theme) -> [Finding] {
        switch theme {
        case .login: [.noUsers, .neverLoggedIn, .absentTwelveMonths, .absentSixMonths, .fewLogins, .nothing]
        case .activities: [.noActivities, .oneOverdue, .overdue, .nothing]
        case .deviations: [.oneOverdue, .overdue, .silence, .nothing]
        case .riskAssessment: [.noAssessment, .neverCompleted, .old, .noPoints, .incomplete, .ageing, .nothing]
        }
    }
}
