import Markup
import Typesetter

/// Finds text that a reader cannot see: cut by a box that hides what is too long, or beyond the paper's edge.
struct ClippedText {
    let result: TypesettingResult
    let source: Document
    let sources: SourceMap

    /// A warning for each text, at most three a page.
    func diagnostics() -> [Diagnostic] {
        result.document.pages.indices.flatMap { index in
            result.runs(on: index).lazy.compactMap { diagnostic($0, index) }.prefix(3)
        }
    }

    private func diagnostic(_ run: PaintedRun, _ index: Int) -> Diagnostic? {
        let what: String
        switch run.clip {
        case .paper(let rect) where isCut(run, by: rect): what = "leaves the paper"
        case .box(let rect) where isCut(run, by: rect): what = "is cut off by its box"
        default: return nil
        }
        let origin = TextOrigin(of: run, in: source, sources)
        return Diagnostic(
            "text-clipped", .warning, "\(origin.owner) \(what)",
            hints: [
                "the value is '\(origin.value)', on page \(index + 1)",
                "let it wrap (white-space: normal; overflow-wrap: anywhere), or give the box more room",
            ], at: origin.location)
    }

    private func isCut(_ run: PaintedRun, by rect: Rect) -> Bool {
        run.end > rect.maxX + 1 || run.run.origin.x < rect.minX - 1
            || run.run.origin.y > rect.maxY + run.run.size / 2
    }
}
