import CPango

extension ShapingFont {
    /// How words of plain text are put together, where each can be shaped by itself: a space is always the same glyph.
    struct Space {
        let glyph: UInt32
        /// In font units.
        let advance: Int32
    }

    /// The space of the primary face; `nil` where the font's rules look at spaces, so that words depend on their neighbours.
    static func space(of face: ShapingFace, _ features: [hb_feature_t], _ language: OpaquePointer?) -> Space? {
        guard let glyph = face.glyph(0x20), !rules(of: face, features, language, lookAt: glyph) else { return nil }
        return Space(glyph: glyph, advance: face.advance(glyph))
    }

    /// Whether substitutions or positioning that may apply to Latin text have to do with a glyph.
    private static func rules(
        of face: ShapingFace, _ features: [hb_feature_t], _ language: OpaquePointer?, lookAt glyph: UInt32
    ) -> Bool {
        var properties = hb_segment_properties_t()
        properties.direction = HB_DIRECTION_LTR
        properties.script = HB_SCRIPT_LATIN
        properties.language = language
        let file = hb_font_get_face(face.font)
        guard let plan = hb_shape_plan_create_cached(file, &properties, features, UInt32(features.count), nil) else {
            return true
        }
        defer { hb_shape_plan_destroy(plan) }
        return [tag("GSUB"), tag("GPOS")].contains { table in
            let lookups = hb_set_create()
            defer { hb_set_destroy(lookups) }
            hb_ot_shape_plan_collect_lookups(plan, table, lookups)
            var lookup = hb_codepoint_t.max
            while hb_set_next(lookups, &lookup) != 0 {
                let seen = hb_set_create()
                defer { hb_set_destroy(seen) }
                hb_ot_layout_lookup_collect_glyphs(file, table, lookup, seen, seen, seen, nil)
                if hb_set_has(seen, glyph) != 0 { return true }
            }
            return false
        }
    }
}
