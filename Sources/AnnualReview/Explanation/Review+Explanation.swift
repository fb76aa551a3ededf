import HMSPlan

extension Review {
    /// How the score came about, line by line, in Bokmål; measures stand as their keys.
    public var explanation: [ExplanationLine] { explanation(measures: [:]) }

    /// How the score came about, line by line, in Bokmål: what `hmsreview explain` prints.
    ///
    /// - Parameter measures: sentences of the text bank by key.
    public func explanation(measures: [String: String]) -> [ExplanationLine] {
        [heading] + themes.flatMap { lines($0, measures) } + totalLines + priorityLines
    }

    private var heading: ExplanationLine {
        let number = company.organisationNumber.map { ", \($0)" } ?? ""
        return ExplanationLine(
            0,
            "\(company.name)\(number), per \(DecisionText.numeric(asOf)): HMS-score \(total.score) av 100, "
                + total.level.norwegianName)
    }

    private func lines(_ theme: ThemeScore, _ measures: [String: String]) -> [ExplanationLine] {
        let head = ExplanationLine(
            1,
            "\(theme.theme.norwegianName): \(theme.score) av 100, \(theme.level.norwegianName), vekt \(theme.weight) %")
        let terms = theme.terms.map { term in
            ExplanationLine(2, text(of: term, theme.theme), hundredths: term.points.hundredths)
        }
        return [head] + terms + [
            ExplanationLine(2, "forslag til tiltak: \(measures[theme.measure.key] ?? theme.measure.key)")
        ]
    }

    private var totalLines: [ExplanationLine] {
        let sum = themes.map { "\($0.weight) × \($0.score)" }.joined(separator: " + ")
        let exact = ExplanationLine.points(total.hundredths)
        var lines = [ExplanationLine(1, "Total: (\(sum)) / 100 = \(exact), avrundet \(total.uncapped)")]
        if let cap = total.cap {
            lines.append(
                ExplanationLine(2, "tak \(cap.limit): " + cap.reasons.map(\.norwegian).joined(separator: "; ")))
        }
        return lines
    }

    private var priorityLines: [ExplanationLine] {
        let gains = themes.map { "\($0.theme.norwegianName) \(ExplanationLine.points($0.potentialGain))" }
        return [
            ExplanationLine(1, "Kan løfte totalen: " + gains.joined(separator: ", ")),
            ExplanationLine(1, "Regelsett: \(ruleSet.name) \(ruleSet.version)"),
        ]
    }

    private func text(of term: ScoreTerm, _ theme: Theme) -> String {
        switch term.kind {
        case .recency: recencyText
        case .use: "\(login.count) innlogginger på \(login.monthsLived) måneder"
        case .start: "utgangspunkt"
        case .overdue: theme == .deviations ? overdueDeviations : overdueActivities
        case .relief:
            theme == .deviations
                ? "\(deviations.closed) lukket siste 12 måneder" : "\(activities.completed) utført siste 12 måneder"
        case .fixed: fixedText(theme)
        case .filledPoints: "\(risk.filled) av \(risk.points) risikopunkter er fylt ut"
        case .age: ageText
        }
    }

    private var recencyText: String {
        if let last = login.lastInWords { return "siste innlogging \(last)" }
        return login.boardUsers == 0 ? "ingen aktive brukere fra boligselskapet" : "ingen innlogging"
    }

    private var overdueActivities: String {
        "\(activities.overdue) over frist, \(activities.longOverdue) av dem lenge"
    }

    private var overdueDeviations: String {
        "\(deviations.overdue) over frist, \(deviations.overdueHighPriority) av dem med høy prioritet, "
            + "\(deviations.longOverdue) av dem lenge"
    }

    private func fixedText(_ theme: Theme) -> String {
        switch theme {
        case .login: ""
        case .activities: "ingen aktive aktiviteter"
        case .deviations: "ingenting åpent, og ingenting lukket siste 12 måneder"
        case .riskAssessment: "ingen risikovurdering"
        }
    }

    private var ageText: String {
        if let day = risk.lastCompleted { return "sist ferdigstilt \(DecisionText.numeric(day))" }
        return risk.lastDraft.map { "bare utkast, sist opprettet \(DecisionText.numeric($0))" } ?? "ingen ferdigstilt"
    }
}

extension ScoreCap.Reason {
    fileprivate var norwegian: String {
        switch self {
        case .lowestLevel(let theme): "\(theme.norwegianName) er på laveste nivå"
        case .noCompletedRiskAssessment: "ingen risikovurdering er ferdigstilt"
        }
    }
}
