import HMSPlan
import PlanStore

/// What a page's frame tells of the reader's tenant, read together with the session.
struct FrameFacts: Sendable {
    /// Name of the association; `nil` where there is none any more.
    let association: String?
    /// Name of a board member's housing company.
    let company: String?
    /// What the person has not read yet.
    let unread: Int

    init(_ account: Account, in store: any PortalStore, _ cache: PortalCache, at time: Timestamp) throws {
        association = try cache.association(account.association, at: time, in: store)?.name
        company = try account.plan.flatMap { try store.company($0, association: account.association)?.name }
        unread = try account.unreadCount(in: store)
    }
}
