import Markup

/// A piece of text of one style; where it names a place, a new chunk begins there.
private struct SVGTextSpan {
    var text: [UInt8]
    var state: SVGState
    var node: NodeID
    var x: Double?
    var y: Double?
    var dx = 0.0
    var dy = 0.0
}

extension SVGRenderer {
    /// Draws a `text` element as glyphs, so that it stays text (SVG 1.1 §10).
    mutating func drawText(_ node: NodeID, state: SVGState) {
        var collector = SVGTextCollector(renderer: self)
        collector.collect(node, state: state, isRoot: true)
        collector.trimEnd()
        var pen = Point.zero
        var start = 0
        let spans = collector.spans
        while start < spans.count {
            var end = start + 1
            while end < spans.count, spans[end].x == nil, spans[end].y == nil { end += 1 }
            guard countShape(node) else { return }
            drawChunk(spans[start..<end], pen: &pen)
            start = end
        }
    }

    /// Draws a chunk: what `text-anchor` moves as one.
    private mutating func drawChunk(_ spans: ArraySlice<SVGTextSpan>, pen: inout Point) {
        guard let first = spans.first else { return }
        let segments = spans.map { shape($0) }
        var width = 0.0
        for (span, segment) in zip(spans, segments) { width += span.dx + advance(of: segment, span) }
        pen = Point(x: first.x ?? pen.x, y: first.y ?? pen.y)
        switch first.state.textAnchor {
        case .start: break
        case .middle: pen.x -= width / 2
        case .end: pen.x -= width
        }
        for (span, segment) in zip(spans, segments) {
            pen.x += span.dx
            pen.y += span.dy
            drawSpan(span, segment, pen: pen)
            pen.x += advance(of: segment, span)
        }
    }

    private func shape(_ span: SVGTextSpan) -> ShapedSegment {
        let font = context.shaper.font(for: span.state.font, language: span.state.language)
        return span.text.withUnsafeBufferPointer {
            context.shaper.segment($0, font: font, isRightToLeft: Self.isRightToLeft(span.text))
        }
    }

    private func advance(of segment: ShapedSegment, _ span: SVGTextSpan) -> Double {
        var sum = 0.0
        for run in segment.runs.map({ context.shaper.runs[$0] }) {
            let units = Double(context.shaper.library.shapingFace(run.face).unitsPerEm)
            for glyph in glyphs(of: run) {
                sum += Double(glyph.advance) * span.state.font.size / units + span.state.letterSpacing
            }
        }
        return sum
    }

    private func glyphs(of run: ShapedRun) -> ArraySlice<ShapedGlyph> {
        context.shaper.glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)]
    }

    private mutating func drawSpan(_ span: SVGTextSpan, _ segment: ShapedSegment, pen: Point) {
        guard span.state.isVisible, let color = textColor(span) else { return }
        let isRightToLeft = Self.isRightToLeft(span.text)
        let transform = span.state.transform
        let scale = transform.keepsAxes && transform.a > 0 && transform.d > 0 ? transform.uniformScale : nil
        if scale == nil {
            page.items.append(.save)
            page.items.append(.transform(transform))
        }
        let textStart = page.text.count
        page.text += span.text
        var x = pen.x
        for run in isRightToLeft ? segment.runs.reversed() : Array(segment.runs) {
            let place = Point(x: x, y: pen.y + baselineShift(span))
            x += append(
                context.shaper.runs[run], of: span, textStart: textStart, isRightToLeft: isRightToLeft,
                at: scale == nil ? place : transform.apply(place), scale: scale ?? 1, color: color)
        }
        if scale == nil { page.items.append(.restore) }
    }

    /// Appends a run's glyphs and gives its width in user units.
    private mutating func append(
        _ run: ShapedRun, of span: SVGTextSpan, textStart: Int, isRightToLeft: Bool, at origin: Point, scale: Double,
        color: Color
    ) -> Double {
        let units = Double(context.shaper.library.shapingFace(run.face).unitsPerEm)
        let factor = span.state.font.size / units
        let first = page.glyphs.count
        var width = 0.0
        let glyphs = isRightToLeft ? Array(self.glyphs(of: run).reversed()) : Array(self.glyphs(of: run))
        for glyph in glyphs {
            let advance = Double(glyph.advance) * factor + span.state.letterSpacing
            width += advance
            page.glyphs.append(
                Glyph(
                    id: glyph.id, advance: Float(advance * scale), dx: Float(Double(glyph.dx) * factor * scale),
                    dy: Float(-Double(glyph.dy) * factor * scale), cluster: UInt32(glyph.cluster - run.textStart)))
        }
        let text = textStart + Int(run.textStart)
        page.items.append(
            .glyphs(
                GlyphRun(
                    face: run.face, size: span.state.font.size * scale, origin: origin, color: color,
                    glyphs: first..<page.glyphs.count, text: text..<text + Int(run.textLength),
                    isRightToLeft: isRightToLeft)))
        return width
    }

    private func textColor(_ span: SVGTextSpan) -> Color? {
        var paint = span.state.fill
        if case .reference(_, let fallback) = paint {
            report("svg-unsupported", "text cannot be filled with a gradient", span.node)
            paint = fallback
        }
        guard var color = span.state.color(of: paint) else { return nil }
        color.alpha *= Float(span.state.fillOpacity)
        return color
    }

    private func baselineShift(_ span: SVGTextSpan) -> Double {
        guard span.state.baseline != .alphabetic else { return 0 }
        let font = context.shaper.font(for: span.state.font, language: span.state.language)
        let metrics = context.shaper.fonts[font].metrics
        switch span.state.baseline {
        case .alphabetic: return 0
        case .middle: return metrics.xHeight / 2 * span.state.font.size
        case .central: return (metrics.ascent - metrics.descent) / 2 * span.state.font.size
        case .hanging: return metrics.ascent * 0.8 * span.state.font.size
        }
    }

    /// Whether the first letter with a direction is Hebrew or Arabic.
    private static func isRightToLeft(_ text: [UInt8]) -> Bool {
        guard text.contains(where: { $0 >= 0xD6 }) else { return false }
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.properties.isAlphabetic {
            return (0x590...0x8FF).contains(scalar.value) || (0xFB1D...0xFEFC).contains(scalar.value)
        }
        return false
    }
}

/// Collects the text of a `text` element with white space collapsed (SVG 1.1 §10.15).
private struct SVGTextCollector {
    let renderer: SVGRenderer
    var spans: [SVGTextSpan] = []
    private var endsInSpace = true
    private var pendingX: Double?
    private var pendingY: Double?
    private var pendingDX = 0.0
    private var pendingDY = 0.0

    init(renderer: SVGRenderer) { self.renderer = renderer }

    mutating func collect(_ node: NodeID, state: SVGState, isRoot: Bool) {
        let document = renderer.document
        readPlace(node, state)
        var child = document.firstChild(node)
        while !child.isNone {
            if document.kind(child) == .text {
                append(child, parent: node, state: state)
            } else if document.kind(child) == .element {
                collectElement(child, state: state)
            }
            child = document.nextSibling(child)
        }
    }

    /// Takes the space off the end of the last span.
    mutating func trimEnd() {
        guard let last = spans.indices.last, spans[last].text.last == 0x20 else { return }
        spans[last].text.removeLast()
        if spans[last].text.isEmpty { spans.removeLast() }
    }

    private mutating func collectElement(_ node: NodeID, state: SVGState) {
        switch renderer.document.name(node) {
        case "tspan", "a":
            var inner = state.inherited
            renderer.apply(node, to: &inner)
            if inner.isDisplayed { collect(node, state: inner, isRoot: false) }
        case "title", "desc": break
        default: renderer.reportUnsupported(node)
        }
    }

    private mutating func readPlace(_ node: NodeID, _ state: SVGState) {
        if let x = place("x", of: node, base: state.viewport.width, state) { pendingX = x }
        if let y = place("y", of: node, base: state.viewport.height, state) { pendingY = y }
        pendingDX += place("dx", of: node, base: state.viewport.width, state) ?? 0
        pendingDY += place("dy", of: node, base: state.viewport.height, state) ?? 0
    }

    private func place(_ name: String, of node: NodeID, base: Double, _ state: SVGState) -> Double? {
        guard let text = renderer.document.attribute(name, of: node) else { return nil }
        let parts = text.split { $0 == " " || $0 == "," }
        if parts.count > 1 {
            renderer.report(
                "svg-unsupported", "places of single letters ('\(name)' with a list) are not supported", node)
        }
        return parts.first.flatMap { state.length(String($0), base: base) }
    }

    private mutating func append(_ node: NodeID, parent: NodeID, state: SVGState) {
        var text: [UInt8] = []
        renderer.document.withUTF8Text(node) { bytes in
            for byte in bytes {
                let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
                if !isSpace { text.append(byte) } else if !endsInSpace { text.append(0x20) }
                endsInSpace = isSpace
            }
        }
        guard !text.isEmpty else { return }
        spans.append(
            SVGTextSpan(
                text: text, state: state, node: parent, x: pendingX, y: pendingY, dx: pendingDX, dy: pendingDY))
        (pendingX, pendingY, pendingDX, pendingDY) = (nil, nil, 0, 0)
    }
}
