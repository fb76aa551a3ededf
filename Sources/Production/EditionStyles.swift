import Markup
import Typesetter

/// The style sheets of the HTML edition: all of the document's own, each within its media.
struct EditionStyles: Sendable {
    /// The text of one `style` element.
    let text: [UInt8]

    init(_ references: [DocumentStyleSheets.Reference]) {
        var text: [UInt8] = []
        for reference in references {
            if reference.media.isEmpty {
                text += reference.text + [0x0A]
            } else {
                text += Array("@media \(reference.media){\n".utf8) + reference.text + Array("\n}\n".utf8)
            }
        }
        self.text = text
    }
}
