import Markup

/// Finds pictures that say nothing to those who cannot see them.
struct AlternativeRule {
    let checked: CheckedDocument

    func diagnostics() -> [Diagnostic] { checked.elements.compactMap(diagnostic) }

    private func diagnostic(_ node: NodeID) -> Diagnostic? {
        let document = checked.document
        switch document.name(node) {
        case "img":
            guard document.attribute("alt", of: node) == nil else { return nil }
            return checked.diagnostic(
                "alternative-missing", .error, "the image has no alternative text",
                ["add alt=\"what it shows\", or alt=\"\" where it is decoration"], node)
        case "svg":
            let isHidden = document.attribute("aria-hidden", of: node) == "true"
            guard !isHidden, !isInside(node), !hasName(node) else { return nil }
            return checked.diagnostic(
                "alternative-missing", .error, "the drawing has no alternative text",
                ["add role=\"img\" and a <title>, or aria-hidden=\"true\" where it is decoration"], node)
        default: return nil
        }
    }

    /// Whether a drawing is a part of another one.
    private func isInside(_ node: NodeID) -> Bool {
        let parent = checked.document.parent(node)
        return !parent.isNone && checked.document.namespace(parent) == .svg
    }

    private func hasName(_ node: NodeID) -> Bool {
        let document = checked.document
        if let label = document.attribute("aria-label", of: node), !label.isEmpty { return true }
        return document.children(node).contains {
            document.name($0) == "title" && !document.textContent($0).isEmpty
        }
    }
}
