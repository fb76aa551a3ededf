import AnnualReview
import Foundation
import Markup

/// The figures of a review as JSON: what is attached to the PDF and goes along in the HTML edition.
enum ReviewJSON {
    /// Names in order, so that equal reviews have equal bytes.
    static func bytes(of review: Review) throws(ReportError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(review))
        } catch {
            throw ReportError([.init("review-json", .error, "the figures cannot be written as JSON: \(error)")])
        }
    }
}
