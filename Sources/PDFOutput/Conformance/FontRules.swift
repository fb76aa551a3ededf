/// Fonts whose codes are shown (ISO 19005-3 §6.2.11, ISO 14289-1 §7.21).
struct FontRules {
    let usages: [Int: ContentRules.FontUse]

    func check(_ log: inout ConformanceLog) {
        for number in usages.keys.sorted() { if let use = usages[number] { check(use, &log) } }
    }

    private func check(_ use: ContentRules.FontUse, _ log: inout ConformanceLog) {
        let font = use.font
        let name = font["/BaseFont"]?.name ?? ""
        log.expect(.fonts, font["/Type"]?.name == "Font" && !name.isEmpty, "a font has no type or name")
        checkUnicode(use, name, &log)
        if font["/Subtype"]?.name == "Type0" {
            checkComposite(use, name, &log)
        } else {
            checkSimple(font, name, &log)
        }
    }

    private func checkUnicode(_ use: ContentRules.FontUse, _ name: String, _ log: inout ConformanceLog) {
        let map = InspectedFont(use.font)
        for code in use.codes.union(use.replacedCodes).sorted() {
            let text = map.mappedText(of: code)
            log.expect(.unicode, text?.isEmpty == false, "code \(code) of \(name) has no Unicode text")
            let scalars = text?.unicodeScalars.map(\.value) ?? []
            let isText = !scalars.contains { $0 == 0 || $0 == 0xFEFF || $0 == 0xFFFE }
            log.expect(.unicode, isText, "code \(code) of \(name) stands for no character")
            let isPrivate = scalars.contains {
                (0xE000...0xF8FF).contains($0) || (0xF_0000...0x10_FFFF).contains($0)
            }
            let isReplaced = !use.codes.contains(code)
            log.expect(.unicode, !isPrivate || isReplaced, "code \(code) of \(name) is for private use")
        }
    }

    // MARK: Composite fonts

    private func checkComposite(_ use: ContentRules.FontUse, _ name: String, _ log: inout ConformanceLog) {
        let isIdentity = use.font["/Encoding"]?.name == "Identity-H"
        log.expect(.encodings, isIdentity, "the codes of \(name) are not glyph numbers")
        guard let descendant = use.font["/DescendantFonts"]?.items.first, let kind = descendant["/Subtype"]?.name else {
            return log.expect(.fonts, false, "\(name) has no descendant")
        }
        log.expect(.fonts, ["CIDFontType0", "CIDFontType2"].contains(kind), "\(name) is of type \(kind)")
        log.expect(.fonts, descendant["/BaseFont"]?.name == name, "\(name) and its descendant have different names")
        let system = descendant["/CIDSystemInfo"]
        let isKnown = system?["/Registry"]?.text != nil && system?["/Ordering"]?.text != nil
        log.expect(.fonts, isKnown, "\(name) does not say its character collection")
        let descriptor = descendant["/FontDescriptor"]
        log.expect(.fontPrograms, descriptor?["/CIDSet"] == nil, "\(name) lists its glyphs, which is easily wrong")
        log.expect(.notdef, !use.codes.union(use.replacedCodes).contains(0), "\(name) shows a missing glyph")
        guard kind == "CIDFontType2" else {
            let isEmbedded = descriptor?["/FontFile3"]?.isStream == true
            return log.expect(.fontPrograms, isEmbedded, "\(name) is not embedded")
        }
        let map = descendant["/CIDToGIDMap"]
        log.expect(.fonts, map?.name == "Identity", "\(name) does not map its codes to glyphs")
        checkTrueType(use, descriptor?["/FontFile2"], InspectedWidths(descendant), name, &log)
    }

    private func checkTrueType(
        _ use: ContentRules.FontUse, _ program: InspectedObject?, _ widths: InspectedWidths, _ name: String,
        _ log: inout ConformanceLog
    ) {
        guard let program, let font = TrueTypeFont(bytes: program.content, face: 0) else {
            return log.expect(.fontPrograms, false, "\(name) is not embedded, or its program cannot be read")
        }
        let isWhole = program["/Length1"]?.integer == font.bytes.count
        log.expect(.fontPrograms, isWhole, "the program of \(name) is not as long as it says")
        for code in use.codes.union(use.replacedCodes).sorted() {
            log.expect(.fontPrograms, code < font.glyphCount, "\(name) has no glyph \(code)")
            let width = Double(font.advance(of: code)) * 1000 / Double(font.unitsPerEm)
            let stated = widths.width(of: code)
            log.expect(
                .glyphWidths, abs(width - stated) <= 1, "glyph \(code) of \(name) is \(width) wide, not \(stated)")
        }
    }

    // MARK: Simple fonts

    /// Simple fonts come with `.svg` drawings only.
    private func checkSimple(_ font: InspectedObject, _ name: String, _ log: inout ConformanceLog) {
        let descriptor = font["/FontDescriptor"]
        let isEmbedded = ["/FontFile", "/FontFile2", "/FontFile3"].contains { descriptor?[$0]?.isStream == true }
        log.expect(.fontPrograms, isEmbedded || font["/Subtype"]?.name == "Type3", "\(name) is not embedded")
        let (first, last) = (font["/FirstChar"]?.integer ?? 0, font["/LastChar"]?.integer ?? -1)
        let count = font["/Widths"]?.items.count ?? 0
        log.expect(.fonts, count == last - first + 1, "\(name) has \(count) widths for \(last - first + 1) codes")
    }
}
