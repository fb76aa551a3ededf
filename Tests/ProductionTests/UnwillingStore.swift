import AnnualReview
import Foundation
import HMSPlan
import PlanStore
import Synchronization

/// A store that refuses to commit: always, or some times.
final class UnwillingStore: PlanStore {
    private let inner: any PlanStore
    private let refusals: Mutex<Int>
    private let error: PlanStoreError

    /// A store that refuses so many commits with an error.
    init(_ inner: any PlanStore, refusing count: Int, with error: PlanStoreError) {
        self.inner = inner
        self.error = error
        refusals = Mutex(count)
    }

    func commit(_ review: Review, json: Data?, documents: [DocumentReference]) throws {
        let refuses = refusals.withLock { count in
            defer { count -= 1 }
            return count > 0
        }
        if refuses { throw error }
        try inner.commit(review, json: json, documents: documents)
    }

    func snapshot(of plan: SourceID) throws -> PlanSnapshot { try inner.snapshot(of: plan) }
    func history(of plan: SourceID) throws -> [Review] { try inner.history(of: plan) }
    func find(_ company: String) throws -> [PlanReference] { try inner.find(company) }
    func select(_ selection: PlanSelection) throws -> [PlanReference] { try inner.select(selection) }
    func notices(portal: Portal, limit: Int) throws -> [Notice] { try inner.notices(portal: portal, limit: limit) }
    func documents() throws -> [DocumentReference] { try inner.documents() }
    func undoNotification(of plan: SourceID, channel: NotificationChannel, at time: Timestamp) throws {
        try inner.undoNotification(of: plan, channel: channel, at: time)
    }
    func importing(_ body: (inout any PortfolioImport) throws -> Void) throws -> ImportReport {
        try inner.importing(body)
    }
    func export(_ body: (ExchangeRecord) throws -> Void) throws { try inner.export(body) }
}
