/// A sentence or phrase that the overview's values are made of; the raw value is its path in the text file.
enum PortfolioTextKey: String, Hashable, Sendable, CaseIterable {
    case language, title, heading, docline, subtitle, closing

    /// A date in running text and in tables, and a share.
    case dateLong = "date.long"
    case dateNumeric = "date.numeric"
    case percent = "number.percent"

    case levelExcellent = "level.excellent"
    case levelVeryGood = "level.veryGood"
    case levelGood = "level.good"
    case levelCouldBeBetter = "level.couldBeBetter"
    case levelNeedsWork = "level.needsWork"

    case themeLogin = "theme.login"
    case themeDeviations = "theme.deviations"
    case themeActivities = "theme.activities"
    case themeRiskAssessment = "theme.riskAssessment"

    case figureCompanies = "figure.companies"
    case figureHomes = "figure.homes"
    case figureReviewed = "figure.reviewed"
    case figureReviewedOf = "figure.reviewedOf"
    case figureAverage = "figure.average"
    case figureGood = "figure.good"
    case figureNeedsWork = "figure.needsWork"
    case figureBefore = "figure.before"
    case figureOverdue = "figure.overdue"
    case figureOldest = "figure.oldest"

    case whyLogin = "why.login"
    case whyDeviations = "why.deviations"
    case whyActivities = "why.activities"
    case whyRiskAssessment = "why.riskAssessment"

    case chartDescription = "chart.description"
    case chartLevel = "chart.level"
    case chartLevelBefore = "chart.levelBefore"
    case chartNow = "chart.now"
    case chartBefore = "chart.before"
    case noScores

    case movementLead = "movement.lead"
    case movementNone = "movement.none"
    case movementNoneUp = "movement.noneUp"
    case movementNoneDown = "movement.noneDown"

    case helpNoneLow = "help.noneLow"
    case helpMoreLow = "help.moreLow"
    case helpNoneOverdue = "help.noneOverdue"
    case helpMoreOverdue = "help.moreOverdue"
    case helpDaysOver = "help.daysOver"

    case companiesLead = "companies.lead"
    case companiesNone = "companies.none"
    case companiesNoScore = "companies.noScore"
    case companiesPeriod = "companies.period"
}
