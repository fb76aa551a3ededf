/// Short text shaped by itself from left to right: a leader, a marker, a label in a drawing.
struct ShapedText {
    /// Glyphs of one face in CSS pixels; clusters count from the start of the text.
    struct Run {
        var face: FaceID
        var glyphs: [Glyph]
    }

    /// Runs from left to right.
    var runs: [Run] = []
    /// Sum of the advances.
    var width = 0.0

    /// The first run.
    var first: Run? { runs.first }
}

extension TextShaper {
    /// Shapes a text in a style.
    func shaped(_ text: [UInt8], _ style: InlineStyle) -> ShapedText {
        let segment = text.withUnsafeBufferPointer { self.segment($0, font: style.font, isRightToLeft: false) }
        var shaped = ShapedText()
        for index in segment.runs {
            let run = runs[index]
            let scale = style.size / Double(library.shapingFace(run.face).unitsPerEm)
            var glyphs: [Glyph] = []
            for glyph in self.glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)] {
                let advance = Double(glyph.advance) * scale + style.letterSpacing
                shaped.width += advance
                glyphs.append(
                    Glyph(
                        id: glyph.id, advance: Float(advance), dx: Float(Double(glyph.dx) * scale),
                        dy: Float(-Double(glyph.dy) * scale), cluster: UInt32(glyph.cluster)))
            }
            shaped.runs.append(ShapedText.Run(face: run.face, glyphs: glyphs))
        }
        return shaped
    }
}
