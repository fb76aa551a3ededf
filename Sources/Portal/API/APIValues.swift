import AnnualReview
import HMSPlan
import PlanStore

/// One page of a list.
struct APIPage<Item: Encodable>: Encodable {
    var items: [Item]
    var total: Int
    var page: Int
}

/// A plan in a list.
struct APIPlan: Encodable {
    var id: String
    var name: String
    var organisationNumber: String?
    var units: Int
    var deadline: Day?
    var lastReviewed: Day?
    var reviewedPeriod: Int?
    var score: Int?
    var level: ScoreLevel?
    var period: Int?
    var change: Int?
    var weakestTheme: Theme?

    init(_ entry: CompanyEntry) {
        id = entry.plan.text
        name = entry.name
        organisationNumber = entry.organisationNumber?.digits
        units = entry.units
        deadline = entry.deadline
        lastReviewed = entry.lastReviewed
        reviewedPeriod = entry.reviewedPeriod
        score = entry.score?.total
        level = entry.score?.level
        period = entry.score?.period
        change = entry.change
        weakestTheme = entry.weakest
    }
}

/// A review in a plan's archive.
struct APIReview: Encodable {
    /// A document of the review.
    struct Document: Encodable {
        var id: String
        var mediaType: String
        var href: String
    }

    var period: Int
    var version: Int
    var asOf: Day
    var time: Timestamp
    var score: Int
    var level: ScoreLevel
    var readByBoardAt: Timestamp?
    var documents: [Document]

    init(_ review: FiledReview) {
        period = review.key.period
        version = review.key.version
        asOf = review.asOf
        time = review.time
        score = review.score.total
        level = review.score.level
        readByBoardAt = review.readAt
        documents = review.documents.map {
            Document(id: $0.id, mediaType: $0.mediaType, href: "/api/v1/documents/\($0.id)")
        }
    }
}

/// What a program asks for: plans by id, or all that are not reviewed this year.
struct APIBatchOrder: Decodable {
    /// E-mail address of the adviser in whose name the run is started.
    var adviser: String
    /// Ids of plans; without them all that are not reviewed this year.
    var plans: [String]?
    /// The day whose status is scored; without it today.
    var asOf: Day?
}

/// A batch and how far it has come.
struct APIBatch: Encodable {
    var id: String
    var phase: BatchPhase
    var asOf: Day
    var createdAt: Timestamp
    var startedAt: Timestamp?
    var finishedAt: Timestamp?
    var total: Int
    var done: Int
    var counts: [String: Int]

    init(_ batch: Batch) {
        id = batch.id
        phase = batch.phase
        asOf = batch.asOf
        createdAt = batch.createdAt
        startedAt = batch.startedAt
        finishedAt = batch.finishedAt
        total = batch.total
        done = batch.done
        counts = Dictionary(uniqueKeysWithValues: batch.counts.map { ($0.key.rawValue, $0.value) })
    }
}

/// A plan of a batch.
struct APIBatchPlan: Encodable {
    var plan: String
    var company: String
    var state: BatchRow.State
    var reason: String?
    var score: Int?
    var level: ScoreLevel?
    var change: Int?
    var newDeadline: Day?
    var notes: [BatchRow.Note]

    init(_ row: BatchRow) {
        plan = row.plan.text
        company = row.company
        state = row.state
        reason = row.reason.isEmpty ? nil : row.reason
        score = row.score?.total
        level = row.score?.level
        change = row.change
        newDeadline = row.newDeadline
        notes = row.notes
    }
}
