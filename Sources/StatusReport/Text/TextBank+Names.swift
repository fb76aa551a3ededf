import AnnualReview
import HMSPlan

extension TextBank {
    /// *Meget bra*.
    func name(of level: ScoreLevel) -> String {
        switch level {
        case .excellent: self(.levelExcellent)
        case .veryGood: self(.levelVeryGood)
        case .good: self(.levelGood)
        case .couldBeBetter: self(.levelCouldBeBetter)
        case .needsWork: self(.levelNeedsWork)
        }
    }

    /// The verdict on a level, without the level's name.
    func verdict(on level: ScoreLevel, association: String) -> String {
        switch level {
        case .excellent: self(.verdictExcellent)
        case .veryGood: self(.verdictVeryGood)
        case .good: self(.verdictGood)
        case .couldBeBetter: self(.verdictCouldBeBetter)
        case .needsWork: self(.verdictNeedsWork, ["lag": association])
        }
    }

    /// *Avvik/tiltak*.
    func name(of theme: Theme) -> String {
        switch theme {
        case .login: self(.themeLogin)
        case .deviations: self(.themeDeviations)
        case .activities: self(.themeActivities)
        case .riskAssessment: self(.themeRiskAssessment)
        }
    }

    /// *avvik/tiltak*, inside a sentence.
    func nameInSentence(of theme: Theme) -> String {
        switch theme {
        case .login: self(.themeInSentenceLogin)
        case .deviations: self(.themeInSentenceDeviations)
        case .activities: self(.themeInSentenceActivities)
        case .riskAssessment: self(.themeInSentenceRiskAssessment)
        }
    }

    /// *Styreleder*, and what the role does.
    func names(of role: UserRole) -> (name: String, task: String) {
        switch role {
        case .chair: (self(.userChair), self(.userChairTask))
        case .boardMember: (self(.userBoardMember), self(.userBoardMemberTask))
        case .safetyOfficer: (self(.userSafetyOfficer), self(.userSafetyOfficerTask))
        case .caretaker: (self(.userCaretaker), self(.userCaretakerTask))
        case .adviser: (self(.userAdviser), self(.userAdviserTask))
        case .superuser: (self(.userSuperuser), self(.userSuperuserTask))
        }
    }

    /// *Årlig*, *Hvert 5. år*.
    func name(of frequency: Frequency) -> String {
        switch frequency {
        case .once: self(.frequencyOnce)
        case .weekly: self(.frequencyWeekly)
        case .monthly: self(.frequencyMonthly)
        case .quarterly: self(.frequencyQuarterly)
        case .halfYearly: self(.frequencyHalfYearly)
        case .yearly: self(.frequencyYearly)
        case .everyYears(let count): Typography.bound(self(.frequencyEveryYears, count: count))
        }
    }
}
