import AnnualReview
import Archive
import HMSPlan
import Hummingbird
import PlanStore

extension PortalServices {
    /// Reads a review's name out of an address: `2026-1`.
    static func reviewKey(_ text: String, plan: SourceID) throws(PortalError) -> ReviewKey {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let period = Int(parts[0]), let version = Int(parts[1]) else { throw .notFound }
        return ReviewKey(plan: plan, period: period, version: version)
    }

    /// A review of a plan of the tenant.
    func filedReview(_ key: ReviewKey, association: SourceID) async throws -> FiledReview {
        let found = try await blocking { store in
            try store.filedReviews(of: key.plan, association: association).first { $0.key == key }
        }
        guard let found else { throw PortalError.notFound }
        return found
    }

    /// A review's document. The read is noted.
    func document(
        of key: ReviewKey, mediaType: String, association: SourceID, actor: String
    ) async throws -> (bytes: [UInt8], manifest: DocumentManifest) {
        let review = try await filedReview(key, association: association)
        guard let id = review.documents.first(where: { $0.mediaType == mediaType })?.id,
            let hash = ContentHash(hexadecimal: id)
        else { throw PortalError.notFound }
        let (archive, now) = (archive, clock())
        return try await blocking { store in
            let manifest = try archive.manifest(hash)
            guard manifest.association == association.text, manifest.plan == key.plan.text else {
                throw PortalError.notFound
            }
            try store.note(
                AuditEntry(
                    time: now, association: association, actor: actor, action: "read-document",
                    subject: "\(key.plan.text) \(key.period)-\(key.version) \(mediaType)"))
            return (try archive.bytes(of: manifest), manifest)
        }
    }

    /// Notes that somebody took documents.
    func noteRead(_ subject: String, _ account: Account) async throws {
        let now = clock()
        try await blocking { store in
            try store.note(
                AuditEntry(
                    time: now, association: account.association, actor: account.email, action: "read-documents",
                    subject: subject))
        }
    }
}
