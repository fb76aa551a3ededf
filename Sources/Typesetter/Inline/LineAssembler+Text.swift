extension LineAssembler {
    /// Adds the glyphs of a piece of text, from left to right, with the text they show.
    func addText(_ piece: LinePiece, _ extent: (height: Double, baseline: Double)) {
        let item = content.items[piece.item]
        guard !piece.glyphs.isEmpty else { return }
        let start =
            piece.glyphs.lowerBound == Int(item.glyphStart)
            ? Int(item.textStart) : Int(content.glyphs[piece.glyphs.lowerBound].cluster)
        let end =
            piece.glyphs.upperBound == Int(item.glyphEnd)
            ? Int(item.textEnd) : Int(content.glyphs[piece.glyphs.upperBound].cluster)
        var glyphs = glyphs(of: piece, textStart: start)
        if piece.endsWithHyphen { appendHyphen(to: &glyphs, item, textLength: end - start) }
        if item.level & 1 == 1 { glyphs.reverse() }
        add(glyphs, text: Array(content.text[start..<end]), face: item.face, piece, item, extent)
    }

    private func glyphs(of piece: LinePiece, textStart: Int) -> [Glyph] {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(piece.glyphs.count + (piece.endsWithHyphen ? 1 : 0))
        var isAtStart = piece.item == firstTextItem
        content.glyphs.withUnsafeBufferPointer { source in
            for index in piece.glyphs {
                let glyph = source[index]
                var advance = glyph.advance
                if index >= piece.hangStart || (isAtStart && glyph.role == .collapsibleSpace) {
                    // What hangs, and a space that begins a line, shows in the text only.
                    advance = 0
                } else {
                    isAtStart = false
                    if piece.stretch != 0, glyph.role.isWordSeparator { advance += Float(piece.stretch) }
                }
                glyphs.append(
                    Glyph(
                        id: glyph.id, advance: advance, dx: glyph.dx, dy: glyph.dy,
                        cluster: UInt32(Int(glyph.cluster) - textStart)))
            }
        }
        return glyphs
    }

    private var firstTextItem: Int? {
        pieces.first { $0.kind == .text || $0.kind == .atomic }?.item
    }

    private func appendHyphen(to glyphs: inout [Glyph], _ item: InlineItem, textLength: Int) {
        let face = context.shaper.library.shapingFace(item.face)
        guard let hyphen = face.hyphen else { return }
        let size = context.inlineContent.style(item.style, in: context).size
        let advance = Double(face.advance(hyphen)) / Double(face.unitsPerEm) * size
        glyphs.append(Glyph(id: hyphen, advance: Float(advance), cluster: UInt32(textLength)))
    }

    /// Repeats a leader's text as often as it fits, from the end, so that the leaders of several lines stand under each other.
    func addLeader(_ piece: LinePiece, _ extent: (height: Double, baseline: Double)) {
        let item = content.items[piece.item]
        let box = context.boxes[item.box]
        let start = Int(box.textStart)
        let text = Array(context.boxes.text[start..<start + Int(box.textLength)])
        let style = context.inlineContent.style(item.style, in: context)
        let shaped = context.shaper.shaped(text, style)
        guard let first = shaped.first, shaped.width > 0.5, piece.width >= shaped.width else { return }
        let count = min(2000, Int(piece.width / shaped.width))
        var glyphs: [Glyph] = []
        var repeated: [UInt8] = []
        for _ in 0..<count {
            for var glyph in first.glyphs {
                glyph.cluster += UInt32(repeated.count)
                glyphs.append(glyph)
            }
            repeated += text
        }
        var placed = piece
        placed.x += piece.width - Double(count) * shaped.width
        placed.width = Double(count) * shaped.width
        add(glyphs, text: repeated, face: first.face, placed, item, extent)
    }
}
