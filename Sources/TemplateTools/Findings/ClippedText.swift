import Markup
import Typesetter

/// Finds text that a reader cannot see: cut by a box that hides what is too long, or beyond the paper's edge.
struct ClippedText {
    let runs: [[PaintedRun]]
    let source: Document
    let sources: SourceMap

    /// A warning for each text, at most three a page.
    func diagnostics() -> [Diagnostic] {
        runs.indices.flatMap { index in
            runs[index].lazy.compactMap { diagnostic($0, index) }.prefix(3)
        }
    }

    private func diagnostic(_ run: PaintedRun, _ index: Int) -> Diagnostic? {
        let what: String
        switch run.clip {
        case .paper(let rect) where isCut(run, by: rect): what = "leaves the paper"
        case .box(let rect) where isCut(run, by: rect): what = "is cut off by its box"
        default: return nil
        }
        return TextOrigin(of: run, in: source, sources).diagnostic("text-clipped", what, index)
    }

    private func isCut(_ run: PaintedRun, by rect: Rect) -> Bool {
        run.end > rect.maxX + 1 || run.run.origin.x < rect.minX - 1
            || run.run.origin.y > rect.maxY + run.run.size / 2
    }
}
