import CPango

/// Text of one face and script within a segment.
struct TextPiece {
    /// Byte range in the segment.
    var start: Int
    var length: Int
    var face: FaceID
    var script: hb_script_t
    /// Shown instead of the text: a hyphen for one that the font lacks, U+FFFD for a character in no font.
    var substitute: UInt32?
}

/// Cuts a segment into pieces of one script and one face, the face chosen cluster by cluster (CSS Fonts 3 §5.3).
struct TextItemizer {
    let library: FontLibrary
    let font: ShapingFont
    private(set) var pieces: [TextPiece] = []
    /// Characters that no font has.
    private(set) var missing: [UInt32] = []
    private var script = HB_SCRIPT_COMMON
    private var scalars: [UInt32] = []

    init(library: FontLibrary, font: ShapingFont) {
        self.library = library
        self.font = font
    }

    /// Cuts a text.
    mutating func itemize(_ text: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while offset < text.count {
            let end = readCluster(text, from: offset)
            append(offset..<end)
            offset = end
        }
        nameLeadingScript()
    }

    /// Reads one cluster into `scalars`: a base with its marks, joiners, variation selectors and modifiers.
    private mutating func readCluster(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        scalars.removeAll(keepingCapacity: true)
        var offset = start
        while offset < text.count {
            let scalar = DecodedScalar(text, at: offset)
            if let last = scalars.last, !CharacterClass.joins(scalar.value, after: last, count: scalars.count) { break }
            scalars.append(scalar.value)
            offset += scalar.length
        }
        return offset
    }

    private mutating func append(_ range: Range<Int>) {
        let own = hb_unicode_script(hb_unicode_funcs_get_default(), scalars[0])
        let isCommon = own == HB_SCRIPT_COMMON || own == HB_SCRIPT_INHERITED
        let (face, substitute) = choice()
        if !isCommon {
            script = own
        } else if face != pieces.last?.face {
            // What is common to all scripts goes with the text that follows in its face.
            script = HB_SCRIPT_COMMON
        }
        append(range, face: face, substitute: substitute)
    }

    /// The face of the cluster read, and what it shows instead where no face has it.
    private mutating func choice() -> (face: FaceID, substitute: UInt32?) {
        let primary = font.cascade[0]
        if let plain = CharacterClass.substitute(for: scalars[0]), !covers(primary, scalars), covers(primary, [plain]) {
            return (primary, plain)
        }
        if let face = face() { return (face, nil) }
        missing += scalars.filter { scalar in !font.cascade.contains { covers($0, [scalar]) } }
        return (font.cascade.first { covers($0, [0xFFFD]) } ?? primary, 0xFFFD)
    }

    private mutating func append(_ range: Range<Int>, face: FaceID, substitute: UInt32?) {
        if let last = pieces.indices.last, substitute == nil, pieces[last].substitute == nil,
            pieces[last].face == face, pieces[last].script == script || pieces[last].script == HB_SCRIPT_COMMON
        {
            pieces[last].length += range.count
            pieces[last].script = script
            return
        }
        pieces.append(
            TextPiece(start: range.lowerBound, length: range.count, face: face, script: script, substitute: substitute))
    }

    /// The first face with the whole cluster, else the first with its base; emoji come from an emoji font.
    private func face() -> FaceID? {
        if CharacterClass.prefersEmoji(scalars),
            let emoji = font.cascade.first(where: { isEmoji($0) && covers($0, scalars) })
        {
            return emoji
        }
        if let whole = font.cascade.first(where: { covers($0, scalars) }) { return whole }
        return scalars.count > 1 ? font.cascade.first { covers($0, [scalars[0]]) } : nil
    }

    private func isEmoji(_ face: FaceID) -> Bool { library.shapingFace(face).family.lowercased().contains("emoji") }

    private func covers(_ face: FaceID, _ scalars: [UInt32]) -> Bool {
        let face = library.shapingFace(face)
        return scalars.allSatisfy { CharacterClass.needsNoGlyph($0) || face.glyph($0) != nil }
    }

    /// Common characters at the start take the script of what follows.
    private mutating func nameLeadingScript() {
        guard let named = pieces.first(where: { $0.script != HB_SCRIPT_COMMON })?.script else { return }
        for index in pieces.indices {
            guard pieces[index].script == HB_SCRIPT_COMMON else { return }
            pieces[index].script = named
        }
    }
}
