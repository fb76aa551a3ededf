import AnnualReview
import HMSPlan
import PlanStore
import Synchronization

/// What is read again and again: associations, for some seconds, and reviews, which never change.
final class PortalCache: Sendable {
    /// Seconds an association's name and advisers are kept, and most reviews.
    private static let seconds = 10
    private static let reviews = 256

    private struct State {
        var associations: [SourceID: (value: Association, time: Timestamp)] = [:]
        var reviews: [ReviewKey: Review] = [:]
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
