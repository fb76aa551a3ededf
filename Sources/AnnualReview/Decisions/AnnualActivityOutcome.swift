public import HMSPlan

/// What the review does with the activity *Årlig HMS-gjennomgang*.
public enum AnnualActivityOutcome: Hashable, Sendable, Codable {
    /// An open activity is completed; `due` is its date after R27 or R28, `next` the new deadline.
    case completed(id: SourceID, originalDue: Day, due: Day, next: Day)
    /// There was none: it is created as done on the run day, with the next deadline.
    case created(due: Day, next: Day)
    /// A forced version moves no deadline; `next` is the open activity's deadline, where there is one.
    case untouched(next: Day?)

    /// The deadline of the next annual review.
    public var next: Day? {
        switch self {
        case .completed(_, _, _, let next), .created(_, let next): next
        case .untouched(let next): next
        }
    }
}
