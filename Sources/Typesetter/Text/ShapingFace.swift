import CPango

/// One face of a font file, opened for shaping and measuring.
///
/// HarfBuzz objects that have been made immutable may be used by any number of threads at once: one copy serves all workers.
final class ShapingFace: @unchecked Sendable {
    /// Path of the font file.
    let path: String
    /// Index of the face in the file.
    let index: Int
    /// Family name: the typographic one, or that which `@font-face` gives.
    let family: String
    /// PostScript name.
    let name: String
    /// What style matching looks at.
    let traits: FontTraits
    /// Vertical metrics and line positions.
    let metrics: FontMetrics
    /// Font units to the em.
    let unitsPerEm: Int
    /// The face at a scale of one font unit.
    let font: OpaquePointer

    /// Opens a face; `nil` where the file holds no such face with outlines.
    init?(blob: OpaquePointer, path: String, index: Int, declared: FontFaceDeclaration? = nil) {
        guard let face = hb_face_create(blob, UInt32(index)) else { return nil }
        defer { hb_face_destroy(face) }
        guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else { return nil }
        hb_face_make_immutable(face)
        hb_font_make_immutable(font)
        self.path = path
        self.index = index
        self.font = font
        unitsPerEm = Int(hb_face_get_upem(face))
        let own = Self.text(face, .typographicFamily) ?? Self.text(face, .family) ?? ""
        family = declared?.family ?? own
        name = Self.text(face, .postScriptName) ?? own
        traits = declared?.traits ?? FontTraits(font: font)
        metrics = FontMetrics(font: font, unitsPerEm: Double(unitsPerEm))
    }

    deinit { hb_font_destroy(font) }

    /// The glyph of a character; `nil` where the face has none.
    func glyph(_ scalar: UInt32) -> UInt32? {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(font, scalar, &glyph) != 0 ? glyph : nil
    }

    /// The glyph of a hyphen.
    var hyphen: UInt32? { glyph(0x2010) ?? glyph(0x2D) }

    /// The advance of a glyph in font units.
    func advance(_ glyph: UInt32) -> Int32 { hb_font_get_glyph_h_advance(font, glyph) }

    /// Entries of the `name` table.
    private enum Name: UInt32 { case family = 1, postScriptName = 6, typographicFamily = 16 }

    private static func text(_ face: OpaquePointer, _ name: Name) -> String? {
        var size: UInt32 = 128
        var buffer = [CChar](repeating: 0, count: Int(size))
        guard hb_ot_name_get_utf8(face, name.rawValue, nil, &size, &buffer) > 0, size > 0 else { return nil }
        return String(decoding: buffer[..<Int(size)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension FontTraits {
    /// The traits a font file states.
    init(font: OpaquePointer) {
        self.init(
            weight: Int(hb_style_get_value(font, HB_STYLE_TAG_WEIGHT)),
            slant: hb_style_get_value(font, HB_STYLE_TAG_ITALIC) > 0
                ? .italic : hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE) != 0 ? .oblique : .normal,
            stretch: Double(hb_style_get_value(font, HB_STYLE_TAG_WIDTH)))
    }
}

extension FontMetrics {
    /// The metrics a font file states, with HarfBuzz's choice between `hhea` and `OS/2`, which is that of browsers.
    init(font: OpaquePointer, unitsPerEm: Double) {
        self.init()
        func read(_ tag: hb_ot_metrics_tag_t) -> Double? {
            var position: hb_position_t = 0
            return hb_ot_metrics_get_position(font, tag, &position) != 0 ? Double(position) / unitsPerEm : nil
        }
        ascent = read(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER) ?? ascent
        descent = -(read(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER) ?? -descent)
        lineGap = max(0, read(HB_OT_METRICS_TAG_HORIZONTAL_LINE_GAP) ?? 0)
        xHeight = read(HB_OT_METRICS_TAG_X_HEIGHT) ?? xHeight
        capHeight = read(HB_OT_METRICS_TAG_CAP_HEIGHT) ?? capHeight
        underlineThickness = read(HB_OT_METRICS_TAG_UNDERLINE_SIZE) ?? underlineThickness
        underlineOffset = -(read(HB_OT_METRICS_TAG_UNDERLINE_OFFSET) ?? -underlineOffset)
        strikeoutThickness = read(HB_OT_METRICS_TAG_STRIKEOUT_SIZE) ?? strikeoutThickness
        strikeoutOffset = (read(HB_OT_METRICS_TAG_STRIKEOUT_OFFSET) ?? strikeoutOffset) - strikeoutThickness / 2
        if strikeoutOffset <= 0 { strikeoutOffset = xHeight / 2 }
    }
}
