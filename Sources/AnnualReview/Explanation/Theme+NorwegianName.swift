extension Theme {
    /// The theme's name in Bokmål.
    public var norwegianName: String {
        switch self {
        case .login: "Innlogging"
        case .deviations: "Avvik/tiltak"
        case .activities: "Aktiviteter"
        case .riskAssessment: "Risikovurdering"
        }
    }
}

extension ScoreLevel {
    /// The level's name in Bokmål (R29).
    public var norwegianName: String {
        switch self {
        case .excellent: "Strålende"
        case .veryGood: "Meget bra"
        case .good: "Bra"
        case .couldBeBetter: "Kan bli bedre"
        case .needsWork: "Jobbing må til"
        }
    }
}
