import HMSPlan

/// What is to happen to a plan's activity *Årlig HMS-gjennomgang*.
struct AnnualActivityPlan {
    /// The activity to complete: of several open ones that with the deadline nearest the run day.
    let open: Activity?
    /// Open annual activities.
    let openCount: Int
    private let inputs: ReviewInputs

    init(_ inputs: ReviewInputs) {
        self.inputs = inputs
        let activities = inputs.snapshot.plan.activities
        var nearest: Int?
        var count = 0
        for index in activities.indices where activities[index].kind == .annualReview {
            guard activities[index].isActive, activities[index].completed == nil else { continue }
            count += 1
            if Self.precedes(activities[index], nearest.map { activities[$0] }, inputs.runDay) { nearest = index }
        }
        open = nearest.map { activities[$0] }
        openCount = count
    }

    private static func precedes(_ candidate: Activity, _ best: Activity?, _ runDay: Day) -> Bool {
        guard let best else { return true }
        let distances = [candidate, best].map { abs($0.dueDate.days(since: runDay)) }
        return (distances[0], candidate.dueDate, candidate.id) < (distances[1], best.dueDate, best.id)
    }

    var outcome: AnnualActivityOutcome {
        if inputs.isForced { return .untouched(next: open?.dueDate) }
        guard let open else {
            return .created(due: inputs.runDay, next: inputs.runDay.adding(years: 1))
        }
        let dates = NextDeadline(deadline: open.dueDate, runDay: inputs.runDay)
        return .completed(id: open.id, originalDue: open.dueDate, due: dates.due, next: dates.next)
    }

    var remarks: [Remark] {
        guard !inputs.isForced else { return [] }
        var remarks: [Remark] = []
        if open == nil { remarks.append(.annualActivityCreated) }
        if openCount > 1 { remarks.append(.severalAnnualActivities(count: openCount)) }
        if let next = outcome.next, next < inputs.runDay { remarks.append(.nextDeadlinePassed(deadline: next)) }
        return remarks
    }

    /// The rows to write: the completed one, and the next occurrence.
    func decisions(_ texts: RuleSet.DecisionTexts) -> [Decision] {
        switch outcome {
        case .untouched: []
        case .completed(let id, _, let due, let next):
            [
                .completeActivity(
                    id: id, setDueDate: due, completedAt: inputs.runTime, comment: texts.activityComment),
                .createActivity(activity: occurrence("next", due: next, texts)),
            ]
        case .created(let due, let next):
            [
                .createActivity(activity: done(occurrence("done", due: due, texts), texts)),
                .createActivity(activity: occurrence("next", due: next, texts)),
            ]
        }
    }

    private func done(_ activity: Activity, _ texts: RuleSet.DecisionTexts) -> Activity {
        var activity = activity
        activity.completed = inputs.runTime
        activity.comment = texts.activityComment
        return activity
    }

    /// A new row, like the open one where there is one. Its id follows from the review's key: the same run, the same id.
    private func occurrence(_ suffix: String, due: Day, _ texts: RuleSet.DecisionTexts) -> Activity {
        let id = SourceID("annual-\(inputs.asOf.year)-\(inputs.version)-\(suffix):\(inputs.snapshot.plan.id)")
        guard var activity = open else {
            return Activity(
                id: id, kind: .annualReview, title: texts.activityTitle, frequency: .yearly, created: inputs.runDay,
                dueDate: due)
        }
        activity.id = id
        activity.created = inputs.runDay
        activity.dueDate = due
        activity.comment = ""
        return activity
    }
}
