import Markup

extension PagePainter {
    /// A line along text that a box asks for (CSS Text Decoration 3 §2).
    struct TextLine {
        var style: DecorationStyle
        var color: Color
    }

    /// Takes up the lines of a box for the text in it.
    mutating func beginTextLines(_ box: BoxID) {
        guard !box.isNone else { return }
        let style = context[style: box]
        guard style.decoration.underline || style.decoration.overline || style.decoration.lineThrough else { return }
        textLines.append(TextLine(style: style.decoration, color: style.decoration.lineColor ?? style.text.color))
    }

    /// Paints a run of glyphs.
    mutating func paintText(_ fragment: Fragment, at origin: Point) {
        let run = context.fragments.runs[Int(fragment.payload)]
        let box = context.boxes[run.box]
        let style = context[style: run.box]
        guard style.text.visibility == .visible, !run.glyphs.isEmpty else { return }
        let baseline = Point(x: origin.x, y: origin.y + run.ascent)
        for line in textLines { paintLines(line, fragment, baseline, run, isOver: false) }
        beginContent(of: run.node, box.pseudo)
        let glyphStart = page.glyphs.count
        let textStart = page.text.count
        page.glyphs += run.glyphs
        page.text += run.text
        var glyphs = GlyphRun(
            face: run.face, size: run.size, origin: baseline, color: style.text.color,
            glyphs: glyphStart..<page.glyphs.count, text: textStart..<page.text.count)
        glyphs.hasGeneratedHyphen = run.hasGeneratedHyphen
        glyphs.isRightToLeft = run.isRightToLeft
        page.items.append(.glyphs(glyphs))
        for line in textLines { paintLines(line, fragment, baseline, run, isOver: true) }
        // Each run stands once.
        context.fragments.runs[Int(fragment.payload)].glyphs = []
        context.fragments.runs[Int(fragment.payload)].text = []
    }

    private mutating func paintLines(
        _ line: TextLine, _ fragment: Fragment, _ baseline: Point, _ run: TextRunFragment, isOver: Bool
    ) {
        let metrics = context.shaper.library.metrics(of: run.face)
        func add(_ offset: Double, _ natural: Double) {
            let thickness = line.style.lineThickness ?? max(0.5, natural * run.size)
            let middle = baseline.y + offset
            stroke(line, from: baseline.x, width: fragment.rect.width, y: middle, thickness)
        }
        if isOver {
            if line.style.lineThrough { add(-metrics.strikeoutOffset * run.size, metrics.strikeoutThickness) }
            return
        }
        if line.style.underline {
            let thickness = line.style.lineThickness ?? metrics.underlineThickness * run.size
            let offset = line.style.underlineOffset.map { $0 + thickness / 2 } ?? metrics.underlineOffset * run.size
            add(offset, metrics.underlineThickness)
        }
        if line.style.overline { add(-metrics.ascent * run.size, metrics.underlineThickness) }
    }

    private mutating func stroke(_ line: TextLine, from x: Double, width: Double, y: Double, _ thickness: Double) {
        guard width > 0, line.color.alpha > 0 else { return }
        beginDecoration()
        let top = y - thickness / 2
        switch line.style.lineStyle {
        case .solid:
            page.items.append(.fill(.rect(Rect(x: x, y: top, width: width, height: thickness)), .color(line.color)))
        case .double:
            for shift in [0, 2 * thickness] {
                let rect = Rect(x: x, y: top + shift, width: width, height: thickness)
                page.items.append(.fill(.rect(rect), .color(line.color)))
            }
        case .dotted, .dashed:
            var style = StrokeStyle(width: thickness)
            style.dashes = line.style.lineStyle == .dotted ? [thickness, thickness] : [3 * thickness, 2 * thickness]
            let path = Path([.move(Point(x: x, y: y)), .line(Point(x: x + width, y: y))])
            page.items.append(.stroke(.path(path, evenOdd: false), style, line.color))
        case .wavy:
            page.items.append(
                .stroke(
                    .path(wave(from: x, width: width, y: y, thickness), evenOdd: false), StrokeStyle(width: thickness),
                    line.color))
        }
    }

    private func wave(from x: Double, width: Double, y: Double, _ thickness: Double) -> Path {
        var path = Path([.move(Point(x: x, y: y))])
        let step = 3 * thickness
        var position = x
        var isUp = true
        while position < x + width {
            let end = min(position + step, x + width)
            let peak = y + (isUp ? -1 : 1) * 1.5 * thickness
            path.segments.append(
                .curve(Point(x: position + step / 3, y: peak), Point(x: end - step / 3, y: peak), Point(x: end, y: y)))
            position = end
            isUp.toggle()
        }
        return path
    }

    // MARK: Pictures

    /// Paints an image or an inline drawing.
    mutating func paintReplaced(_ fragment: Fragment, at origin: Point) {
        navigation.note(fragment, at: origin, page: pageIndex, isArtifact: artifactKind != nil)
        paintDecoration(fragment, at: origin)
        let style = context[style: fragment.box]
        guard style.text.visibility == .visible, fragment.payload >= 0 else { return }
        let rect = Rect(origin: origin, size: fragment.rect.size).inset(by: fragment.border + fragment.padding)
        guard rect.width > 0, rect.height > 0 else { return }
        let box = context.boxes[fragment.box]
        beginContent(of: box.node, box.pseudo)
        switch context.boxes.replaced[Int(fragment.payload)] {
        case .image(let id): paintImage(id, style.box, rect)
        case .inlineSVG: svg.draw(box.node, into: rect, on: &page)
        case .missing: break
        }
        _ = beginLink(fragment, at: origin, isOpen: false)
    }

    private mutating func paintImage(_ id: ImageID, _ style: BoxStyle, _ rect: Rect) {
        guard let images = context.images else { return }
        let header = images.header(of: id)
        let natural = Extent(width: header.width ?? 0, height: header.height ?? 0)
        let placement = ObjectPlacement(
            natural: natural, content: rect, fit: style.objectFit, position: style.objectPosition)
        if placement.isClipped {
            page.items.append(.save)
            page.items.append(.clip(.rect(rect)))
        }
        page.items.append(.image(id, placement.rect))
        if placement.isClipped { page.items.append(.restore) }
    }

    // MARK: Links

    /// Notes the area of a link; returns whether the fragment opens one.
    mutating func beginLink(_ fragment: Fragment, at origin: Point, isOpen: Bool = true) -> Bool {
        guard fragment.kind == .box || fragment.kind == .replaced, !fragment.box.isNone else { return false }
        let box = context.boxes[fragment.box]
        guard !box.node.isNone, box.pseudo == .none, artifactKind == nil,
            let element = structure.links[box.node.index]
        else { return false }
        navigation.noteLink(
            box.node, element, Rect(origin: origin, size: fragment.rect.size), document: context.styled.document,
            on: &page)
        if isOpen { openLinks.append(box.node) }
        return isOpen
    }
}
