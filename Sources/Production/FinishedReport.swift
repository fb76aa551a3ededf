public import AnnualReview
public import Archive
import HMSPlan
public import Markup

/// A report's finished documents.
public struct FinishedReport: Sendable {
    /// The archival PDF.
    public let pdf: [UInt8]
    /// The HTML edition: one file that needs nothing else.
    public let html: [UInt8]
    /// The figures as JSON: what is attached to the PDF.
    public let json: [UInt8]
    /// Number of pages of the PDF.
    public let pageCount: Int
    /// PostScript names of the fonts used, in order.
    public let fonts: [String]
    /// Title as the documents state it.
    public let title: String
    /// Language tag of the documents.
    public let language: String
    /// Template that it was made from.
    public let template: DocumentManifest.Source
    /// Theme that was laid over it.
    public let theme: DocumentManifest.Source?
    /// Engine and library versions.
    public let engine: [String]
    /// Warnings.
    public let diagnostics: [Diagnostic]

    /// The documents as the archive takes them (R25).
    public func documents(of review: Review) -> [NewDocument] {
        [("application/pdf", pdf), ("text/html", html)].map { mediaType, bytes in
            NewDocument(bytes: bytes, facts: facts(of: review, mediaType: mediaType))
        }
    }

    private func facts(of review: Review, mediaType: String) -> DocumentManifest.Facts {
        var facts = DocumentManifest.Facts(
            association: review.association.id.text, plan: review.key.plan.text, period: review.key.period,
            version: review.key.version, kind: "statusrapport", mediaType: mediaType, language: language, title: title,
            asOf: review.asOf.description, created: review.runTime.description, template: template,
            ruleSet: .init(name: review.ruleSet.name, version: review.ruleSet.version), engine: engine, fonts: fonts)
        facts.theme = theme
        return facts
    }
}
