import Markup
import Typesetter

/// A run of glyphs on a page, with what it comes from and what of it can be seen.
struct PaintedRun {
    /// What hides parts of a run.
    enum Clip: Equatable {
        /// Nothing but the paper's edge.
        case paper(Rect)
        /// A box that hides what is too long.
        case box(Rect)
        /// Something whose extent is not followed.
        case unknown
    }

    let run: GlyphRun
    /// The text node, or the drawing that the text is a part of; `nil` for page margins and what is hidden from readers.
    let node: NodeID?
    /// How far right the pen goes.
    let end: Double
    let clip: Clip
    /// From the run's coordinates to the page's.
    let transform: AffineTransform
    /// The run's text.
    let text: String
}

extension TypesettingResult {
    /// The runs of a page in painting order.
    func runs(on index: Int) -> [PaintedRun] {
        var walk = RunWalk(page: document.pages[index], nodes: contentNodes)
        return walk.runs()
    }
}

/// Follows marks, clips and transforms through a page's painting steps.
private struct RunWalk {
    let page: Page
    let nodes: [Int32: NodeID]
    private var node: NodeID?
    private var states: [(clip: PaintedRun.Clip, transform: AffineTransform)]

    init(page: Page, nodes: [Int32: NodeID]) {
        self.page = page
        self.nodes = nodes
        states = [(.paper(Rect(origin: Point(x: 0, y: 0), size: page.size)), AffineTransform())]
    }

    mutating func runs() -> [PaintedRun] {
        var runs: [PaintedRun] = []
        for item in page.items {
            switch item {
            case .beginContent(let mark): node = nodes[mark.order]
            case .beginArtifact, .endContent: node = nil
            case .save: states.append(states[states.count - 1])
            case .restore: if states.count > 1 { states.removeLast() }
            case .transform(let transform): apply(transform)
            case .clip(.rect(let rect)): clip(to: rect)
            case .clip: states[states.count - 1].clip = .unknown
            case .glyphs(let run): runs.append(painted(run))
            default: break
            }
        }
        return runs
    }

    private mutating func apply(_ transform: AffineTransform) {
        states[states.count - 1].transform = transform.followed(by: states[states.count - 1].transform)
        states[states.count - 1].clip = .unknown
    }

    private mutating func clip(to rect: Rect) {
        guard states[states.count - 1].clip != .unknown else { return }
        states[states.count - 1].clip = .box(rect)
    }

    private func painted(_ run: GlyphRun) -> PaintedRun {
        let glyphs = page.glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)]
        let text = page.text[Int(run.textStart)..<Int(run.textStart + run.textLength)]
        let state = states[states.count - 1]
        return PaintedRun(
            run: run, node: node, end: run.origin.x + glyphs.reduce(0.0) { $0 + Double($1.advance) }, clip: state.clip,
            transform: state.transform, text: String(decoding: text, as: UTF8.self))
    }
}

extension AffineTransform {
    /// This transform, and then another one.
    func followed(by outer: AffineTransform) -> AffineTransform {
        AffineTransform(
            a: outer.a * a + outer.c * b, b: outer.b * a + outer.d * b, c: outer.a * c + outer.c * d,
            d: outer.b * c + outer.d * d, e: outer.a * e + outer.c * f + outer.e, f: outer.b * e + outer.d * f + outer.f
        )
    }

    /// Where a point goes.
    func applied(to point: Point) -> Point {
        Point(x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f)
    }
}
