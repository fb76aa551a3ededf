public import AnnualReview
public import HMSPlan

/// A review of a plan as its archive lists it.
public struct FiledReview: Hashable, Sendable {
    /// Plan, period and version.
    public let key: ReviewKey
    /// The day whose status was scored.
    public let asOf: Day
    /// When it was completed.
    public let time: Timestamp
    /// Total and level.
    public let score: ReviewScore
    /// Its documents.
    public let documents: [DocumentReference]
    /// When the board marked it as read.
    public let readAt: Timestamp?

    /// A review.
    public init(
        key: ReviewKey, asOf: Day, time: Timestamp, score: ReviewScore, documents: [DocumentReference],
        readAt: Timestamp?
    ) {
        self.key = key
        self.asOf = asOf
        self.time = time
        self.score = score
        self.documents = documents
        self.readAt = readAt
    }
}
