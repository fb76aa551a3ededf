import Markup

extension SVGRenderer {
    /// What content inherits from the elements around an outermost `svg`.
    func inherit(from node: NodeID, into state: inout SVGState) {
        let style = context.styled.style(of: node)
        state.color = style.text.color
        state.font = style.font
        state.letterSpacing = style.text.letterSpacing
        state.language = style.text.language
        state.isVisible = style.text.visibility == .visible
        for property in style.presentation { _ = state.set(property.name, property.value) }
    }

    /// Applies an element's transform, presentation attributes and, over these, what CSS says of it.
    func apply(_ node: NodeID, to state: inout SVGState) {
        for (atom, value) in document.attributes(of: node) {
            let name = document.name(of: atom)
            if name == "transform" {
                applyTransform(value, of: node, to: &state)
            } else if !SVGVocabulary.isKnown(attribute: name) {
                applyAttribute(name, value, of: node, to: &state)
            }
        }
        applyComputedStyle(of: node, to: &state)
    }

    private func applyTransform(_ text: String, of node: NodeID, to state: inout SVGState) {
        guard let transform = TransformParser.parse(text) else {
            return report("svg-bad-value", "'\(text)' is not a transform", node)
        }
        state.transform = state.transform.concatenated(transform)
    }

    private func applyAttribute(_ name: String, _ value: String, of node: NodeID, to state: inout SVGState) {
        switch state.set(name, value) {
        case true?: break
        case false?: report("svg-bad-value", "'\(value)' is not a value of '\(name)'", node)
        case nil: report("svg-unsupported", "the SVG attribute '\(name)' is not supported", node)
        }
    }

    /// A value that differs from the parent's was set on this element; one that is the same is inherited, and an attribute
    /// goes before it.
    private func applyComputedStyle(of node: NodeID, to state: inout SVGState) {
        let parent = document.parent(node)
        guard !parent.isNone, document.kind(parent) == .element else { return }
        let outer = context.styled.styleID(of: parent)
        let own = context.styled.styleID(of: node)
        state.isDisplayed = state.isDisplayed && context.styles[Int(own.index)].box.display != .none
        guard outer != own else { return }
        let style = context.styles[Int(own.index)]
        applyInherited(style, over: context.styles[Int(outer.index)], to: &state)
        if style.box.opacity != 1 { state.opacity = style.box.opacity }
    }

    private func applyInherited(_ style: ComputedStyle, over outer: ComputedStyle, to state: inout SVGState) {
        if style.text.color != outer.text.color { state.color = style.text.color }
        if style.text.letterSpacing != outer.text.letterSpacing { state.letterSpacing = style.text.letterSpacing }
        if style.text.language != outer.text.language { state.language = style.text.language }
        if style.text.visibility != outer.text.visibility { state.isVisible = style.text.visibility == .visible }
        if style.font.family != outer.font.family { state.font.family = style.font.family }
        if style.font.size != outer.font.size { state.font.size = style.font.size }
        if style.font.weight != outer.font.weight { state.font.weight = style.font.weight }
        if style.font.slant != outer.font.slant { state.font.slant = style.font.slant }
        if style.font.features != outer.font.features { state.font.features = style.font.features }
        for property in style.presentation where !outer.presentation.contains(property) {
            _ = state.set(property.name, property.value)
        }
    }

    func reportUnsupported(_ node: NodeID) {
        report("svg-unsupported", "the SVG element '\(document.name(node))' is not supported here", node)
    }

    func report(_ code: Diagnostic.Code, _ message: String, _ node: NodeID) {
        context.report(code, message, at: node)
    }
}
