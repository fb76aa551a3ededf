import Markup
import PDFOutput
import Typesetter

/// Finds text in drawings, and over pictures and gradients, that stands out too little from what is painted behind it.
///
/// Pages are painted without their text, so that any ground can be looked at.
struct DrawnContrast {
    let result: TypesettingResult
    let runs: [[PaintedRun]]
    let styled: StyledDocument
    let sources: SourceMap

    /// An error for each text of a drawing that is too faint, each pair of colours once.
    func diagnostics() -> [Diagnostic] {
        let painter = PNGPainter()
        var seen: Set<String> = []
        return result.document.pages.indices.flatMap { index -> [Diagnostic] in
            let runs = runs[index].filter(isOverDrawing)
            guard !runs.isEmpty, let ground = ground(of: index, painter) else { return [] }
            return runs.compactMap { diagnostic($0, ground) }.filter { seen.insert($0.message).inserted }
        }
    }

    /// Whether the ground of a run is none that styles tell.
    private func isOverDrawing(_ run: PaintedRun) -> Bool {
        guard let node = run.node, run.text.contains(where: { !$0.isWhitespace }) else { return false }
        let document = styled.document
        if document.kind(node) == .element { return document.namespace(node) == .svg }
        return ContrastRule(styled, sources).ground(of: document.parent(node)) == nil
    }

    /// A page without its text.
    private func ground(of index: Int, _ painter: PNGPainter) -> PixelBuffer? {
        var document = result.document
        document.pages[index].items.removeAll { if case .glyphs = $0 { true } else { false } }
        // A page that cannot be painted is told where its pictures are looked at.
        return try? painter.pixels(page: index, of: document, resolution: 96, edges: .smooth)
    }

    private func diagnostic(_ run: PaintedRun, _ pixels: PixelBuffer) -> Diagnostic? {
        let scale = (run.transform.a * run.transform.a + run.transform.b * run.transform.b).squareRoot()
        let grounds = places(of: run).map { color(at: $0, pixels) }
        let pairs = grounds.map { ground in (ground, run.run.color.over(ground)) }
            .sorted { $0.1.contrast(to: $0.0) < $1.1.contrast(to: $1.0) }
        guard !pairs.isEmpty else { return nil }
        // The middle one: a line that crosses the text is not its ground.
        let (ground, text) = pairs[pairs.count / 2]
        return FaintText(text: text, ground: ground, isLarge: run.run.size * scale >= 24)?
            .diagnostic(run.text, at: location(of: run))
    }

    /// Places along the middle of a run's letters, on the page.
    private func places(of run: PaintedRun) -> [Point] {
        let (start, y) = (run.run.origin.x, run.run.origin.y - run.run.size * 0.3)
        return (1...5).map { step in
            run.transform.applied(to: Point(x: start + (run.end - start) * Double(step) / 6, y: y))
        }
    }

    private func color(at place: Point, _ pixels: PixelBuffer) -> Color {
        let pixel = pixels.pixel(
            x: min(max(0, Int(place.x)), pixels.width - 1), y: min(max(0, Int(place.y)), pixels.height - 1))
        return Color(red: Float(pixel.red) / 255, green: Float(pixel.green) / 255, blue: Float(pixel.blue) / 255)
    }

    private func location(of run: PaintedRun) -> SourceLocation? {
        guard let node = run.node else { return nil }
        let element =
            styled.document.kind(node) == .element
            ? TextOrigin.inner(node, showing: run.text, in: styled.document) : styled.document.parent(node)
        return sources.location(of: styled.document.span(element))
    }
}
