import Typesetter

extension ContentWriter {
    /// How far synthetic italics lean: the tangent of about twelve degrees.
    static let obliqueSlant = 0.2126
    /// Stroke width of synthetic bold, as a share of the size.
    static let boldStroke = 1.0 / 24

    func show(_ run: GlyphRun) {
        let face = Int(run.face.index)
        guard run.color.alpha > 0, run.glyphCount > 0, encoding.usages.indices.contains(face),
            let usage = encoding.usages[face], run.lies(inGlyphs: page.glyphs.count, text: page.text.count)
        else { return }
        prepareMark(forText: run)
        beginText(run)
        let glyphs = Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)
        let replacements = encoding.pages[pageIndex].replacements
        var pen = 0.0
        var start = glyphs.lowerBound
        while nextReplacement < replacements.count, replacements[nextReplacement].glyphs.lowerBound < glyphs.lowerBound
        {
            nextReplacement += 1
        }
        while nextReplacement < replacements.count,
            replacements[nextReplacement].glyphs.lowerBound < glyphs.upperBound
        {
            let replacement = replacements[nextReplacement]
            show(start..<replacement.glyphs.lowerBound, of: run, usage, pen: &pen)
            beginReplacement(replacement.text)
            show(replacement.glyphs, of: run, usage, pen: &pen)
            layer.out.append("EMC ")
            start = replacement.glyphs.upperBound
            nextReplacement += 1
        }
        show(start..<glyphs.upperBound, of: run, usage, pen: &pen)
    }

    /// Ends the text object; shapes and marks stand outside of them.
    func endText() {
        guard layer.isInText else { return }
        layer.out.append("ET\n")
        layer.isInText = false
    }

    private func beginText(_ run: GlyphRun) {
        let needsBold = isBold(run)
        if !layer.isInText {
            layer.out.append("BT ")
            layer.isInText = true
        }
        set(fill: run.color)
        if needsBold { set(boldStroke: run.color) }
        let face = Int(run.face.index)
        if layer.state.face != face || layer.state.size != run.size {
            layer.state.face = face
            layer.state.size = run.size
            layer.out.append("/F")
            layer.out.append(face)
            layer.out.append(" ")
            layer.out.append(run.size)
            layer.out.append(" Tf ")
        }
        set(boldness: needsBold ? run.size * Self.boldStroke : 0)
    }

    private func isBold(_ run: GlyphRun) -> Bool {
        faces.indices.contains(Int(run.face.index)) && faces[Int(run.face.index)].isSyntheticBold
    }

    private func set(boldness: Double) {
        guard layer.state.boldness != boldness else { return }
        layer.state.boldness = boldness
        layer.out.append(boldness > 0 ? "2 Tr " : "0 Tr ")
        if boldness > 0 { set(lineWidth: boldness) }
    }

    private func beginReplacement(_ text: [UInt32]) {
        let string = String(String.UnicodeScalarView(text.compactMap(Unicode.Scalar.init)))
        layer.out.append("/Span<</ActualText")
        layer.out.append(literal: SyntaxBuffer.utf16(string, withMark: true))
        layer.out.append(">>BDC ")
    }

    /// Shows glyphs, in as few strings as their heights allow.
    private func show(_ range: Range<Int>, of run: GlyphRun, _ usage: FontUsage, pen: inout Double) {
        var start = range.lowerBound
        while start < range.upperBound {
            let dy = page.glyphs[start].dy
            var end = start + 1
            while end < range.upperBound, page.glyphs[end].dy == dy { end += 1 }
            showLine(start..<end, of: run, usage, pen: &pen)
            start = end
        }
    }

    private func showLine(_ range: Range<Int>, of run: GlyphRun, _ usage: FontUsage, pen: inout Double) {
        let codes = encoding.pages[pageIndex].codes
        guard let first = range.first(where: { codes[$0] != FontUsage.noCode }) else {
            for index in range { pen += Double(page.glyphs[index].advance) }
            return
        }
        for index in range.lowerBound..<first { pen += Double(page.glyphs[index].advance) }
        let startX = pen + Double(page.glyphs[first].dx)
        appendTextMatrix(run, x: run.origin.x + startX, y: run.origin.y + Double(page.glyphs[first].dy))
        let room = (range.upperBound - first) * ShownString.bytesPerGlyph + ShownString.bytesAround
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { space in
            var string = ShownString(space, size: run.size, origin: startX)
            page.glyphs.withUnsafeBufferPointer { glyphs in
                for index in first..<range.upperBound {
                    let glyph = glyphs[index]
                    let code = codes[index]
                    if code != FontUsage.noCode {
                        string.append(
                            usage.number(of: code), at: pen + Double(glyph.dx), width: usage.width(of: code))
                    }
                    pen += Double(glyph.advance)
                }
            }
            string.finish(&layer.out)
        }
    }

    private func appendTextMatrix(_ run: GlyphRun, x: Double, y: Double) {
        let isOblique =
            faces.indices.contains(Int(run.face.index)) && faces[Int(run.face.index)].isSyntheticOblique
        layer.out.append("1 0 ")
        layer.out.append(isOblique ? Self.obliqueSlant : 0)
        layer.out.append(" -1 ")
        layer.out.append(operands: x, y)
        layer.out.append("Tm")
    }
}
