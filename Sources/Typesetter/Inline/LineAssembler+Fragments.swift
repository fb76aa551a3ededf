extension LineAssembler {
    /// The line's fragment with all that stands on it. Its place is for the caller to set.
    mutating func fragments(width: Double) -> FragmentID {
        let extent = lineExtent()
        var fragment = Fragment(
            box: content.root, kind: .line, rect: Rect(x: 0, y: 0, width: width, height: extent.height))
        fragment.firstBaseline = extent.baseline
        fragment.lastBaseline = extent.baseline
        let line = context.fragments.add(fragment)
        boxes[0].fragment = line
        var opened = 1
        for piece in pieces {
            // Boxes come in document order: those up to the piece's owner begin before it.
            while opened <= piece.owner { makeBox(&opened, extent) }
            switch piece.kind {
            case .text: addText(piece, extent)
            case .atomic: addAtomic(piece, extent)
            case .tab: addTab(piece, extent)
            case .leader: addLeader(piece, extent)
            case .absolute: addPlaceholder(piece, extent)
            default: break
            }
        }
        while opened < boxes.count { makeBox(&opened, extent) }
        return line
    }

    /// Top left of an inline box's border box, from the line's.
    private func origin(of index: Int, _ extent: (height: Double, baseline: Double)) -> Point {
        guard index > 0 else { return .zero }
        let box = boxes[index]
        let top = baseline(ofGroup: box.group, line: extent) - box.shift - box.style.ascent
        return Point(x: box.minX.isFinite ? box.minX : 0, y: top - box.edges.border.top - box.edges.padding.top)
    }

    private mutating func makeBox(_ opened: inout Int, _ extent: (height: Double, baseline: Double)) {
        let index = opened
        opened += 1
        let box = boxes[index]
        let edges = box.edges
        let height = box.style.ascent + box.style.descent + edges.border.vertical + edges.padding.vertical
        let width = box.minX.isFinite ? box.maxX - box.minX : 0
        var fragment = Fragment(box: box.box, kind: .box, rect: Rect(x: 0, y: 0, width: width, height: height))
        fragment.border = edges.border
        fragment.padding = edges.padding
        (fragment.isFirst, fragment.isLast) = (box.isFirst, box.isLast)
        slice(&fragment, box)
        fragment.firstBaseline = edges.border.top + edges.padding.top + box.style.ascent
        fragment.lastBaseline = fragment.firstBaseline
        boxes[index].fragment = context.fragments.add(fragment)
        attach(boxes[index].fragment, to: box.parent, at: origin(of: index, extent), box.box, extent)
    }

    /// A box that goes on in another line has no edge there (`box-decoration-break: slice`).
    private func slice(_ fragment: inout Fragment, _ box: LineInlineBox) {
        guard !box.style.clonesDecoration else { return }
        let isRight = box.style.direction == .rtl
        if isRight ? !box.isLast : !box.isFirst { (fragment.border.left, fragment.padding.left) = (0, 0) }
        if isRight ? !box.isFirst : !box.isLast { (fragment.border.right, fragment.padding.right) = (0, 0) }
    }

    /// Appends a fragment at a place relative to the line.
    private func attach(
        _ fragment: FragmentID, to parent: Int, at place: Point, _ box: BoxID,
        _ extent: (height: Double, baseline: Double)
    ) {
        let around = origin(of: parent, extent)
        context.fragments.append(
            fragment, to: boxes[parent].fragment, at: Point(x: place.x - around.x, y: place.y - around.y))
    }

    private func addAtomic(_ piece: LinePiece, _ extent: (height: Double, baseline: Double)) {
        let atomic = atomics.box(content.items[piece.item], at: piece.item)
        let top = baseline(ofGroup: piece.group, line: extent) - piece.shift - atomic.above + atomic.margin.top
        attach(
            atomic.fragment, to: piece.owner, at: Point(x: piece.x + atomic.margin.left, y: top),
            content.items[piece.item].box, extent)
    }

    private func addPlaceholder(_ piece: LinePiece, _ extent: (height: Double, baseline: Double)) {
        let box = content.items[piece.item].box
        attach(context.addPlaceholder(box), to: piece.owner, at: Point(x: piece.x, y: 0), box, extent)
    }

    private func addTab(_ piece: LinePiece, _ extent: (height: Double, baseline: Double)) {
        let item = content.items[piece.item]
        let owner = boxes[piece.owner]
        let face = context.shaper.fonts[owner.style.font].cascade[0]
        guard let space = context.shaper.library.shapingFace(face).glyph(0x20) else { return }
        let glyph = Glyph(id: space, advance: Float(piece.width), cluster: 0)
        add([glyph], text: [0x09], face: face, piece, item, extent)
    }

    /// Ends a run's text with a line feed, shown by a space without width at the end of the line.
    private func addLineFeed(to run: inout TextRunFragment) {
        guard run.text.last != 0x20, let space = context.shaper.library.shapingFace(run.face).glyph(0x20) else {
            return
        }
        let glyph = Glyph(id: space, advance: 0, cluster: UInt32(run.text.count))
        run.glyphs.insert(glyph, at: run.isRightToLeft ? 0 : run.glyphs.count)
        run.text.append(0x0A)
    }

    /// Adds a run of glyphs as a fragment.
    func add(
        _ glyphs: [Glyph], text: [UInt8], face: FaceID, _ piece: LinePiece, _ item: InlineItem,
        _ extent: (height: Double, baseline: Double)
    ) {
        let owner = boxes[piece.owner]
        var run = TextRunFragment(
            face: face, size: owner.style.size, glyphs: glyphs, text: text, node: context.boxes[item.box].node,
            box: item.box, ascent: owner.style.ascent)
        run.hasGeneratedHyphen = piece.endsWithHyphen
        run.isRightToLeft = item.level & 1 == 1
        if piece.endsWithForcedBreak { addLineFeed(to: &run) }
        context.fragments.runs.append(run)
        let height = owner.style.ascent + owner.style.descent
        var fragment = Fragment(box: item.box, kind: .text, rect: Rect(x: 0, y: 0, width: piece.width, height: height))
        fragment.payload = Int32(context.fragments.runs.count - 1)
        fragment.firstBaseline = owner.style.ascent
        fragment.lastBaseline = owner.style.ascent
        let id = context.fragments.add(fragment)
        let top = baseline(ofGroup: owner.group, line: extent) - owner.shift - owner.style.ascent
        attach(id, to: piece.owner, at: Point(x: piece.x, y: top), item.box, extent)
    }
}
