import Markup

extension PagePainter {
    /// A line along text that a box asks for (CSS Text Decoration 3 §2).
    struct TextLine {
        var style: DecorationStyle
        var color: Color
    }

    /// Takes up the lines of a box for the text in it.
    func beginTextLines(_ box: BoxID) {
        guard !box.isNone, context.traits(of: box).contains(.hasTextLines) else { return }
        let style = context[style: box]
        textLines.append(TextLine(style: style.decoration, color: style.decoration.lineColor ?? style.text.color))
    }

    /// Paints a run of glyphs.
    func paintText(_ id: FragmentID, at origin: Point) {
        // Each run stands once.
        let run = context.fragments.takeRun(Int(context.fragments[id].payload))
        guard context.traits(of: run.box).contains(.isVisible), !run.glyphs.isEmpty else { return }
        let baseline = Point(x: origin.x, y: origin.y + run.ascent)
        let width = context.fragments[id].rect.width
        for line in textLines { paintLines(line, width, baseline, run, isOver: false) }
        beginContent(of: run.node, context.boxes[run.box].pseudo)
        let glyphStart = page.glyphs.count
        let textStart = page.text.count
        page.glyphs += run.glyphs
        page.text += run.text
        var glyphs = GlyphRun(
            face: run.face, size: run.size, origin: baseline, color: context[style: run.box].text.color,
            glyphs: glyphStart..<page.glyphs.count, text: textStart..<page.text.count)
        glyphs.hasGeneratedHyphen = run.hasGeneratedHyphen
        glyphs.isRightToLeft = run.isRightToLeft
        page.items.append(.glyphs(glyphs))
        for line in textLines { paintLines(line, width, baseline, run, isOver: true) }
    }

    private func paintLines(
        _ line: TextLine, _ width: Double, _ baseline: Point, _ run: TextRunFragment, isOver: Bool
    ) {
        let metrics = context.shaper.library.metrics(of: run.face)
        func add(_ offset: Double, _ natural: Double) {
            let thickness = line.style.lineThickness ?? max(0.5, natural * run.size)
            let middle = baseline.y + offset
            stroke(line, from: baseline.x, width: width, y: middle, thickness)
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

    private func stroke(_ line: TextLine, from x: Double, width: Double, y: Double, _ thickness: Double) {
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
    func paintReplaced(_ id: FragmentID, at origin: Point) {
        navigation.note(id, at: origin, page: pageIndex, isArtifact: artifactKind != nil)
        paintDecoration(id, at: origin)
        let fragment = context.fragments[id]
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
        _ = beginLink(id, at: origin, isOpen: false)
    }

    private func paintImage(_ id: ImageID, _ style: BoxStyle, _ rect: Rect) {
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
    func beginLink(_ id: FragmentID, at origin: Point, isOpen: Bool = true) -> Bool {
        let (kind, box) = (context.fragments[id].kind, context.fragments[id].box)
        guard kind == .box || kind == .replaced, !box.isNone, artifactKind == nil else { return false }
        let node = context.boxes[box].node
        guard !node.isNone, context.boxes[box].pseudo == .none, structure.notes(of: node).contains(.link),
            let element = structure.links[node.index]
        else { return false }
        navigation.noteLink(
            node, element, Rect(origin: origin, size: context.fragments[id].rect.size),
            document: context.styled.document, on: &page)
        if isOpen { openLinks.append(node) }
        return isOpen
    }
}
