public import AnnualReview
public import Foundation
public import HMSPlan

/// Where plans are kept and reviews are committed.
///
/// A plan as it stands is what the source system sent last, with what reviews have decided since and the source has not
/// yet sent back laid over it. Every call reads or writes one consistent state; calls may come from any thread.
public protocol PlanStore: Sendable {
    // MARK: Reading

    /// A plan with what a review needs from outside of it.
    ///
    /// - Throws: ``PlanStoreError/notFound(_:)``.
    func snapshot(of plan: SourceID) throws -> PlanSnapshot

    /// The reviews of a plan that stand, oldest first.
    func history(of plan: SourceID) throws -> [Review]

    /// Plans with an organisation number (with or without spaces) or id.
    func find(_ company: String) throws -> [PlanReference]

    /// The plans of a selection, in order of association and name.
    func select(_ selection: PlanSelection) throws -> [PlanReference]

    /// Notices of a portal, newest first.
    func notices(portal: Portal, limit: Int) throws -> [Notice]

    /// Documents that reviews refer to, by the archive's id.
    func documents() throws -> [DocumentReference]

    // MARK: Writing

    /// Applies a review's decisions and records it, in one transaction (DESIGN decision 7).
    ///
    /// - Parameter json: the review as JSON with names in order, where it is written already, as in its PDF; `nil` has the
    ///   store write it.
    /// - Throws: ``PlanStoreError/revisionChanged`` where someone changed the plan since the review's snapshot,
    ///   ``PlanStoreError/alreadyReviewed`` where the same version stands; nothing is changed then.
    func commit(_ review: Review, json: Data?, documents: [DocumentReference]) throws

    /// Switches a channel off again that a review switched on; later reviews leave it off (R37).
    ///
    /// - Throws: ``PlanStoreError/notActivated(_:)`` where no review switched it on.
    func undoNotification(of plan: SourceID, channel: NotificationChannel, at time: Timestamp) throws

    /// Begins an import: all or nothing.
    ///
    /// - Parameter body: gives the file's records to the import, one by one.
    /// - Returns: what changed, and the decisions of reviews that the file contradicts.
    /// - Throws: what `body` throws, and ``PlanStoreError`` where the file cannot be taken; nothing is changed then.
    func importing(_ body: (inout any PortfolioImport) throws -> Void) throws -> ImportReport

    /// Gives everything in the store to `body` in the order of the exchange format, header first.
    func export(_ body: (ExchangeRecord) throws -> Void) throws
}

/// An import that is under way.
public protocol PortfolioImport {
    /// Takes the next record of the file; the header comes first.
    mutating func take(_ record: ExchangeRecord) throws
}
