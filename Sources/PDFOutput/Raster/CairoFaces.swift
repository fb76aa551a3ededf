import CCairo
import Typesetter

/// Cairo faces out of the same font files that shaped the text; FreeType keeps them until this object goes.
final class CairoFaces {
    private struct Key: Hashable {
        var path: String
        var index: Int
        var isOblique: Bool
        var isBold: Bool
    }

    private var library: FT_Library?
    private var faces: [Key: OpaquePointer] = [:]
    private var fontFaces: [FT_Face] = []

    init() { FT_Init_FreeType(&library) }

    deinit {
        for face in faces.values { cairo_font_face_destroy(face) }
        for face in fontFaces { FT_Done_Face(face) }
        if let library { FT_Done_FreeType(library) }
    }

    /// The Cairo face of a font, or `nil` if its file cannot be read.
    func face(_ font: FontFace) -> OpaquePointer? {
        let key = Key(
            path: font.path, index: font.index, isOblique: font.isSyntheticOblique, isBold: font.isSyntheticBold)
        if let known = faces[key] { return known }
        var fontFace: FT_Face?
        guard let library, FT_New_Face(library, font.path, font.index, &fontFace) == 0, let fontFace,
            let face = cairo_ft_font_face_create_for_ft_face(fontFace, Int32(FT_LOAD_NO_HINTING))
        else { return nil }
        var synthesis: UInt32 = 0
        if font.isSyntheticBold { synthesis |= CAIRO_FT_SYNTHESIZE_BOLD.rawValue }
        if font.isSyntheticOblique { synthesis |= CAIRO_FT_SYNTHESIZE_OBLIQUE.rawValue }
        cairo_ft_font_face_set_synthesize(face, synthesis)
        fontFaces.append(fontFace)
        faces[key] = face
        return face
    }
}
