import CPango

/// Shapes text with the fonts of a library. It belongs to one worker and keeps what it has shaped for the next documents.
///
/// Shaping is done in font units, so that a text is shaped once for all sizes. Glyphs lie in one array and are named by
/// ranges; these stay valid until `beginDocument()`.
public final class TextShaper {
    /// The fonts it may use.
    public let library: FontLibrary
    private var missingCharacters: [UInt32] = []

    private(set) var glyphs: [ShapedGlyph] = []
    private(set) var runs: [ShapedRun] = []
    private(set) var fonts: [ShapingFont] = []
    private var fontIndices: [FontKey: Int] = [:]
    private var cache = ShapeCache()
    /// Words of plain text: most of the words of a new text have been shaped before.
    private var words = ShapeCache()
    private var hyphenators: [String: Hyphenator?] = [:]
    private let buffer: OpaquePointer?

    /// More glyphs than this are given up when a document is done.
    private static let keptGlyphs = 60_000

    /// A shaper for one worker.
    public init(library: FontLibrary) {
        self.library = library
        buffer = hb_buffer_create()
    }

    deinit { hb_buffer_destroy(buffer) }

    /// Gives up shaped text of earlier documents where there is much of it. Call it between documents only.
    public func beginDocument() {
        missingCharacters.removeAll()
        giveUpExcess()
    }

    /// Gives up shaped text where there is much of it, once a document's lines stand.
    func giveUpExcess() {
        guard glyphs.count > Self.keptGlyphs else { return }
        glyphs = []
        runs = []
        (cache, words) = (ShapeCache(), ShapeCache())
    }

    /// Characters that no font has, met since this was last asked, in order.
    public func takeMissingCharacters() -> [UInt32] {
        guard !missingCharacters.isEmpty else { return [] }
        defer { missingCharacters.removeAll() }
        return missingCharacters
    }

    /// Index of the font that an element asks for.
    func font(for style: FontStyle, language: String) -> Int {
        var key = FontKey(style: style, language: language)
        key.style.size = 0
        if let known = fontIndices[key] { return known }
        fonts.append(ShapingFont(style: style, language: language, library: library))
        fontIndices[key] = fonts.count - 1
        return fonts.count - 1
    }

    private struct FontKey: Hashable {
        var style: FontStyle
        var language: String
    }

    /// Hyphenation in a language; `nil` where there are no patterns for it.
    func hyphenator(for language: String) -> Hyphenator? {
        if let known = hyphenators[language] { return known }
        let hyphenator = library.hyphenation(of: language).map(Hyphenator.init)
        hyphenators[language] = .some(hyphenator)
        return hyphenator
    }

    /// Shapes text of one font and direction, or finds it shaped already.
    func segment(_ text: UnsafeBufferPointer<UInt8>, font: Int, isRightToLeft: Bool) -> ShapedSegment {
        let key = UInt32(font) << 1 | (isRightToLeft ? 1 : 0)
        let hash = ShapeCache.hash(text, key: key)
        if let known = cache.segment(text, key: key, hash: hash) {
            if known.hasMissingGlyphs { noteMissing(in: text, font: font) }
            return known
        }
        let segment = shape(text, font: font, isRightToLeft: isRightToLeft)
        cache.insert(segment, of: text, key: key, hash: hash)
        return segment
    }

    private func shape(_ text: UnsafeBufferPointer<UInt8>, font: Int, isRightToLeft: Bool) -> ShapedSegment {
        if !isRightToLeft, PlainText.isPlain(text) {
            if let segment = shapeWords(of: text, font: font) { return segment }
            let first = runs.count
            let whole = TextPiece(start: 0, length: text.count, face: fonts[font].cascade[0], script: HB_SCRIPT_LATIN)
            if append(whole, of: text, font: font, isRightToLeft: false) {
                return ShapedSegment(runs: first..<runs.count, hasMissingGlyphs: false)
            }
            glyphs.removeLast(Int(runs[first].glyphCount))
            runs.removeLast()
        }
        let first = runs.count
        var itemizer = TextItemizer(library: library, font: fonts[font])
        itemizer.itemize(text)
        for piece in itemizer.pieces { _ = append(piece, of: text, font: font, isRightToLeft: isRightToLeft) }
        missingCharacters += itemizer.missing
        return ShapedSegment(runs: first..<runs.count, hasMissingGlyphs: !itemizer.missing.isEmpty)
    }

    /// Plain text put together from its words; `nil` where that cannot be, or the primary face lacks a character.
    private func shapeWords(of text: UnsafeBufferPointer<UInt8>, font: Int) -> ShapedSegment? {
        guard let space = fonts[font].space, text.contains(0x20) else { return nil }
        var shaped: [ShapedGlyph] = []
        shaped.reserveCapacity(text.count)
        var position = 0
        while position < text.count {
            if text[position] == 0x20 {
                shaped.append(
                    ShapedGlyph(
                        id: space.glyph, cluster: Int32(position), advance: space.advance, dx: 0, dy: 0,
                        isUnsafeToBreak: false))
                position += 1
                continue
            }
            var end = position + 1
            while end < text.count, text[end] != 0x20 { end += 1 }
            let bytes = UnsafeBufferPointer(rebasing: text[position..<end])
            guard let word = word(bytes, font: font) else { return nil }
            for index in word.glyphStart..<word.glyphStart + word.glyphCount {
                var glyph = glyphs[Int(index)]
                glyph.cluster += Int32(position)
                shaped.append(glyph)
            }
            position = end
        }
        let start = glyphs.count
        glyphs += shaped
        runs.append(
            ShapedRun(
                face: fonts[font].cascade[0], glyphStart: Int32(start), glyphCount: Int32(shaped.count), textStart: 0,
                textLength: Int32(text.count)))
        return ShapedSegment(runs: runs.count - 1..<runs.count, hasMissingGlyphs: false)
    }

    /// The glyphs of a word in the primary face; `nil` where it lacks one of them.
    private func word(_ text: UnsafeBufferPointer<UInt8>, font: Int) -> ShapedRun? {
        let key = UInt32(font)
        let hash = ShapeCache.hash(text, key: key)
        if let known = words.segment(text, key: key, hash: hash) {
            return known.hasMissingGlyphs ? nil : runs[known.runs.lowerBound]
        }
        let whole = TextPiece(start: 0, length: text.count, face: fonts[font].cascade[0], script: HB_SCRIPT_LATIN)
        let isComplete = append(whole, of: text, font: font, isRightToLeft: false)
        let segment = ShapedSegment(runs: runs.count - 1..<runs.count, hasMissingGlyphs: !isComplete)
        words.insert(segment, of: text, key: key, hash: hash)
        return isComplete ? runs[runs.count - 1] : nil
    }

    private func noteMissing(in text: UnsafeBufferPointer<UInt8>, font: Int) {
        var itemizer = TextItemizer(library: library, font: fonts[font])
        itemizer.itemize(text)
        missingCharacters += itemizer.missing
    }

    /// Shapes one piece; `false` where the face lacks a glyph.
    private func append(
        _ piece: TextPiece, of text: UnsafeBufferPointer<UInt8>, font: Int, isRightToLeft: Bool
    ) -> Bool {
        hb_buffer_clear_contents(buffer)
        if let substitute = piece.substitute {
            hb_buffer_add(buffer, substitute, UInt32(piece.start))
            hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
        } else {
            text.withMemoryRebound(to: CChar.self) { bytes in
                hb_buffer_add_utf8(
                    buffer, bytes.baseAddress, Int32(bytes.count), UInt32(piece.start), Int32(piece.length))
            }
        }
        hb_buffer_set_direction(buffer, isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
        hb_buffer_set_script(buffer, piece.script)
        hb_buffer_set_language(buffer, fonts[font].language ?? Self.undeterminedLanguage)
        let features = fonts[font].features
        hb_shape(library.shapingFace(piece.face).font, buffer, features, UInt32(features.count))
        return appendGlyphs(of: piece, isRightToLeft: isRightToLeft)
    }

    private static var undeterminedLanguage: OpaquePointer? { hb_language_from_string("und", -1) }

    private func appendGlyphs(of piece: TextPiece, isRightToLeft: Bool) -> Bool {
        var count: UInt32 = 0
        let start = glyphs.count
        var isComplete = true
        if let info = hb_buffer_get_glyph_infos(buffer, &count),
            let position = hb_buffer_get_glyph_positions(buffer, nil)
        {
            for step in 0..<Int(count) {
                let index = isRightToLeft ? Int(count) - 1 - step : step
                let (glyph, place) = (info[index], position[index])
                if glyph.codepoint == 0 { isComplete = false }
                glyphs.append(
                    ShapedGlyph(
                        id: glyph.codepoint, cluster: Int32(glyph.cluster), advance: place.x_advance,
                        dx: place.x_offset, dy: place.y_offset, isUnsafeToBreak: glyph.mask & 1 != 0))
            }
        }
        runs.append(
            ShapedRun(
                face: piece.face, glyphStart: Int32(start), glyphCount: Int32(glyphs.count - start),
                textStart: Int32(piece.start), textLength: Int32(piece.length)))
        return isComplete
    }
}
