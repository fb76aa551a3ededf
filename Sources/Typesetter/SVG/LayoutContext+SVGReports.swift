import Markup

extension LayoutContext {
    /// Reports a warning about an element.
    func report(_ code: Diagnostic.Code, _ message: String, hints: [String] = [], at node: NodeID) {
        let place = sources.location(of: styled.document.span(node))
        diagnostics.report(Diagnostic(code, .warning, message, hints: hints, at: place))
    }
}
