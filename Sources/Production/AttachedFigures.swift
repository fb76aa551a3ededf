import Foundation
import Markup

/// The figures of a document as JSON: what is attached to the PDF and goes along in the HTML edition.
package struct AttachedFigures {
    /// Name of the attachment without its ending, and id of the element in the HTML edition: `review`.
    let name: String
    /// The figures; names in order, so that equal figures have equal bytes.
    let json: [UInt8]

    /// The figures of a value.
    package init(_ name: String, of value: some Encodable) throws(ReportError) {
        self.name = name
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            json = Array(try encoder.encode(value))
        } catch {
            throw ReportError([.init("review-json", .error, "the figures cannot be written as JSON: \(error)")])
        }
    }
}
