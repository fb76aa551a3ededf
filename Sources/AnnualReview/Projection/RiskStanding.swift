import HMSPlan

/// What an assessment is worth on the as-of day.
enum RiskStanding {
    /// It counts in the score.
    case counts
    /// The draft of a revision whose predecessor is completed: beginning a revision must not lower the score.
    case revisionBegun
    /// A completed revision, or a newer draft of the same draft, has taken its place.
    case superseded

    /// The standing of each of the assessments.
    static func standings(of assessments: [RiskAssessment], _ calendar: ReviewCalendar) -> [RiskStanding] {
        var standings = [RiskStanding](repeating: .counts, count: assessments.count)
        guard assessments.contains(where: { $0.revisionOf != nil }) else { return standings }
        for index in assessments.indices {
            let isCompleted = calendar.known(assessments[index].completed) != nil
            for ancestor in ancestors(of: index, in: assessments) {
                let stands = calendar.known(assessments[ancestor].completed) != nil
                if isCompleted || !stands {
                    standings[ancestor] = .superseded
                } else if standings[index] != .superseded {
                    standings[index] = .revisionBegun
                }
            }
        }
        return standings
    }

    /// The assessments that one revises, nearest first; a circle ends the walk.
    private static func ancestors(of index: Int, in assessments: [RiskAssessment]) -> [Int] {
        var found: [Int] = []
        var current = index
        while let parent = assessments[current].revisionOf,
            let next = assessments.firstIndex(where: { $0.id == parent }), next != index, !found.contains(next)
        {
            found.append(next)
            current = next
        }
        return found
    }
}
