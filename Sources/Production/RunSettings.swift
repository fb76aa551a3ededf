public import HMSPlan

/// What an adviser asks for when starting reviews (R17, R18).
public struct RunSettings: Hashable, Sendable {
    /// The as-of day: what was registered later does not count (R12).
    public var asOf: Day
    /// The day on which the run takes place: "today" of R27.
    public var runDay: Day
    /// The moment that is recorded as time of completion; an input, so that the same run gives the same bytes.
    public var runTime: Timestamp
    /// E-mail address of the adviser who starts the run; must be an adviser of each plan's association.
    public var adviser: String
    /// Whether plans that are reviewed already get another version, which moves no deadline.
    public var isForced: Bool
    /// Whether nothing is to be changed: the run tells what would happen.
    public var isDryRun: Bool
    /// Number of workers, 1 or more.
    public var jobs: Int
    /// How often a review is made again when someone changes the plan meanwhile (DESIGN decision 7).
    public var attempts = 3

    /// Settings of a run.
    public init(
        asOf: Day, runDay: Day, runTime: Timestamp, adviser: String, isForced: Bool = false, isDryRun: Bool = false,
        jobs: Int = 1
    ) {
        self.asOf = asOf
        self.runDay = runDay
        self.runTime = runTime
        self.adviser = adviser
        self.isForced = isForced
        self.isDryRun = isDryRun
        self.jobs = max(1, jobs)
    }
}
