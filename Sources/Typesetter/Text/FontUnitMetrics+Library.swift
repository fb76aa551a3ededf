extension FontUnitMetrics {
    /// `ex` and `ch` from the first font of a library that an element asks for (CSS Values 3 §5.1.1).
    init(_ library: FontLibrary) {
        self.init { style in
            let face = library.shapingFace(library.cascade(for: style).faces[0])
            let zero = face.glyph(0x30).map { Double(face.advance($0)) / Double(face.unitsPerEm) }
            return (face.metrics.xHeight, zero ?? 0.5)
        }
    }
}
