import AnnualReview
import Archive
import HMSPlan
import PlanStore
import Synchronization

/// What is read again and again: associations and figures for a short while, reviews and sizes of documents, which never
/// change, for long.
final class PortalCache: Sendable {
    /// Seconds an association's name and advisers are kept, and most reviews.
    private static let seconds = 10
    private static let reviews = 256
    /// How old figures of a portfolio may be: many people look at the same ones.
    private static let figuresAge = Duration.seconds(1)
    /// Most sizes of documents that are kept.
    private static let sizes = 20_000

    private struct State {
        var associations: [SourceID: (value: Association, time: Timestamp)] = [:]
        var reviews: [ReviewKey: Review] = [:]
        var sizes: [String: Int] = [:]
        var figures: [SourceID: (value: PortfolioFigures, today: Day, time: ContinuousClock.Instant)] = [:]
    }

    private let state = Mutex(State())

    /// An association.
    func association(_ id: SourceID, at time: Timestamp, in store: any CompanyIndex) throws -> Association? {
        let known = state.withLock { $0.associations[id] }
        if let known, time.secondsSinceEpoch - known.time.secondsSinceEpoch < Self.seconds { return known.value }
        guard let found = try store.association(id) else { return nil }
        state.withLock { $0.associations[id] = (found, time) }
        return found
    }

    /// Figures of a tenant's portfolio, at most a second old.
    func figures(
        association: SourceID, today: Day, recent: Day, in store: any CompanyIndex
    ) throws -> PortfolioFigures {
        let now = ContinuousClock.now
        let known = state.withLock { $0.figures[association] }
        if let known, known.today == today, now - known.time < Self.figuresAge { return known.value }
        let found = try store.figures(association: association, today: today, recent: recent)
        state.withLock { $0.figures[association] = (found, today, now) }
        return found
    }

    /// Bytes of a review's PDF; `nil` where the archive cannot say.
    func pdfSize(of review: FiledReview, in archive: any DocumentArchive) -> Int? {
        guard let id = review.documents.first(where: { $0.mediaType == "application/pdf" })?.id else { return nil }
        if let known = state.withLock({ $0.sizes[id] }) { return known }
        guard let hash = ContentHash(hexadecimal: id), let size = try? archive.manifest(hash).size else { return nil }
        state.withLock { state in
            if state.sizes.count >= Self.sizes { state.sizes.removeAll() }
            state.sizes[id] = size
        }
        return size
    }

    /// A review of a tenant.
    func review(_ key: ReviewKey, association: SourceID, in store: any CompanyIndex) throws -> Review? {
        if let known = state.withLock({ $0.reviews[key] }) { return known.association.id == association ? known : nil }
        guard let found = try store.review(key, association: association) else { return nil }
        state.withLock { state in
            if state.reviews.count >= Self.reviews { state.reviews.removeAll() }
            state.reviews[key] = found
        }
        return found
    }
}
