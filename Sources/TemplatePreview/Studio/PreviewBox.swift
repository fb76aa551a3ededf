import Markup
import Typesetter

/// A box on a page as the overlay draws it.
struct PreviewBox: Encodable, Sendable {
    /// Element, id and classes as a selector: `section#konklusjon.side`.
    let name: String
    /// `sections/konklusjon.html:12`; `nil` for what no file holds.
    let place: String?
    /// Border box: left, top, width, height.
    let rect: [Double]
    /// Top, right, bottom, left each.
    let margin: [Double]
    let border: [Double]
    let padding: [Double]
    /// Whether the box began on an earlier page, and goes on on the next one.
    let isContinued: Bool
    let goesOn: Bool

    init(_ box: PlacedBox, in document: Document, _ sources: SourceMap) {
        name = Self.selector(box.element, box.part, document)
        place = sources.location(of: document.span(box.element)).map { "\($0.file):\($0.start.line)" }
        rect = [box.rect.minX, box.rect.minY, box.rect.width, box.rect.height].map(Self.rounded)
        margin = Self.list(box.margin)
        border = Self.list(box.border)
        padding = Self.list(box.padding)
        isContinued = box.isContinued
        goesOn = box.goesOn
    }

    private static func selector(_ element: NodeID, _ part: PseudoElement, _ document: Document) -> String {
        var text = document.name(element)
        if let id = document.attribute("id", of: element), !id.isEmpty { text += "#" + id }
        for name in (document.attribute("class", of: element) ?? "").split(whereSeparator: \.isWhitespace) {
            text += "." + name
        }
        return part == .none ? text : "\(text)::\(part)"
    }

    private static func list(_ edges: Edges<Double>) -> [Double] {
        [edges.top, edges.right, edges.bottom, edges.left].map(rounded)
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
