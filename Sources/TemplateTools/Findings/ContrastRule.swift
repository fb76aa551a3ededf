import Markup
import Typesetter

/// Finds text that stands out too little from its ground (WCAG 2.1, success criterion 1.4.3, level AA).
struct ContrastRule {
    private let styled: StyledDocument
    private let sources: SourceMap

    init(_ styled: StyledDocument, _ sources: SourceMap) {
        self.styled = styled
        self.sources = sources
    }

    /// An error for each pair of colours of which one stands too faint on the other, where it is seen first.
    func diagnostics() -> [Diagnostic] {
        var pairs: [(diagnostic: Diagnostic, others: [String])] = []
        for node in (0..<styled.document.nodeCount).map({ NodeID($0) }).filter(hasOwnText) {
            guard let found = diagnostic(node) else { continue }
            if let index = pairs.firstIndex(where: { $0.diagnostic.message == found.message }) {
                let place = found.location?.description ?? ""
                if pairs[index].diagnostic.location != found.location, !pairs[index].others.contains(place) {
                    pairs[index].others.append(place)
                }
            } else {
                pairs.append((found, []))
            }
        }
        return pairs.map { pair in
            var diagnostic = pair.diagnostic
            if !pair.others.isEmpty {
                let more = pair.others.count > 3 ? " and \(pair.others.count - 3) more" : ""
                diagnostic.hints.append("also at \(pair.others.prefix(3).joined(separator: ", "))\(more)")
            }
            return diagnostic
        }
    }

    private func hasOwnText(_ node: NodeID) -> Bool {
        let document = styled.document
        guard document.kind(node) == .element, document.namespace(node) == .html, !document.parent(node).isNone else {
            return false
        }
        return document.children(node).contains { child in
            document.kind(child) == .text && document.text(child).contains { !$0.isWhitespace }
        } && isInBody(node)
    }

    private func isInBody(_ node: NodeID) -> Bool {
        styled.document.ancestors(of: node).contains { styled.document.name($0) == "body" }
    }

    private func diagnostic(_ node: NodeID) -> Diagnostic? {
        guard let ground = ground(of: node) else { return nil }
        let style = styled.style(of: node)
        let text = style.text.color.faded(opacity(of: node)).over(ground)
        let isLarge = style.font.size >= 24 || style.font.size >= 18.66 && style.font.weight >= 700
        return FaintText(text: text, ground: ground, isLarge: isLarge)?
            .diagnostic(at: sources.location(of: styled.document.span(node)))
    }

    /// The colour behind an element's text; `nil` where an image or a gradient lies there.
    func ground(of node: NodeID) -> Color? {
        var layers: [Color] = []
        for ancestor in [node] + styled.document.ancestors(of: node) {
            let style = styled.style(of: ancestor)
            guard style.decoration.backgroundLayers.isEmpty else { return nil }
            layers.append(style.decoration.backgroundColor)
            if style.decoration.backgroundColor.alpha >= 1 { break }
        }
        return layers.reversed().reduce(.white) { $1.over($0) }
    }

    /// How much of an element's text shows: what is paler together with its ground does not count.
    private func opacity(of node: NodeID) -> Float {
        var opacity: Float = 1
        for ancestor in [node] + styled.document.ancestors(of: node) {
            let style = styled.style(of: ancestor)
            if style.decoration.backgroundColor.alpha >= 1 { break }
            opacity *= Float(style.box.opacity)
        }
        return opacity
    }
}
