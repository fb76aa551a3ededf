import Testing

@testable import Typesetter

@Suite("Text shaper")
struct TextShaperTests {
    private struct Shaped {
        var runs: [ShapedRun]
        var glyphs: [[ShapedGlyph]]
        var families: [String]
        var advance: Int { glyphs.joined().reduce(0) { $0 + Int($1.advance) } }
    }

    private func shape(
        _ text: String, with shaper: TextShaper, rightToLeft: Bool = false,
        _ change: (inout FontStyle) -> Void = { _ in }
    ) -> Shaped {
        var style = FontStyle()
        change(&style)
        let font = shaper.font(for: style, language: "nb")
        let segment = Array(text.utf8).withUnsafeBufferPointer {
            shaper.segment($0, font: font, isRightToLeft: rightToLeft)
        }
        let runs = segment.runs.map { shaper.runs[$0] }
        return Shaped(
            runs: runs,
            glyphs: runs.map { Array(shaper.glyphs[Int($0.glyphStart)..<Int($0.glyphStart + $0.glyphCount)]) },
            families: runs.map { shaper.library.faces[Int($0.face.index)].family })
    }

    @Test("Advances are those of Fira Sans, in its 1000 units to the em")
    func advances() throws {
        let shaper = try TestFonts.shaper()
        #expect(shape(" ", with: shaper).advance == 265)
        #expect(shape("HHH", with: shaper).advance == 3 * shape("H", with: shaper).advance)
        let tabular: (inout FontStyle) -> Void = { $0.features = [FontStyle.Feature(tag: "tnum")] }
        let digits = (0...9).map { shape("\($0)", with: shaper, tabular).advance }
        #expect(Set(digits).count == 1)
    }

    @Test("Kerning pulls pairs together and can be switched off")
    func kerning() throws {
        let shaper = try TestFonts.shaper()
        let kerned = shape("AVATAR", with: shaper).advance
        let plain = shape("AVATAR", with: shaper) { $0.features = [FontStyle.Feature(tag: "kern", value: 0)] }.advance
        #expect(kerned < plain)
    }

    @Test("Ligatures are off unless asked for")
    func ligatures() throws {
        let shaper = try TestFonts.shaper()
        #expect(shape("effekt", with: shaper).glyphs[0].count == 6)
        #expect(shape("office", with: shaper) { $0.features = [FontStyle.Feature(tag: "liga")] }.glyphs[0].count < 6)
    }

    @Test("What Fira Sans lacks comes from the family that has it, cluster by cluster")
    func fallback() throws {
        let shaper = try TestFonts.shaper()
        #expect(shape("Čáhcesuolu", with: shaper).families == ["Fira Sans"])
        #expect(shape("se שלום nå", with: shaper).families == ["Fira Sans", "Noto Sans Hebrew", "Fira Sans"])
        #expect(shape("سلام", with: shaper, rightToLeft: true).families == ["Noto Sans Arabic"])
        #expect(shape("Ja 👍🏽!", with: shaper).families == ["Fira Sans", "Noto Emoji", "Fira Sans"])
        #expect(shape("✔", with: shaper).families == ["Noto Sans Symbols2"])
        #expect(shape("✔\u{FE0F}", with: shaper).families == ["Noto Emoji"])
        #expect(shape("▲●☐", with: shaper).families == ["Noto Sans Symbols2"])
        #expect(shape("สวัสดี", with: shaper).families == ["Noto Sans Thai"])
    }

    @Test("A hyphen that the font lacks is its hyphen-minus")
    func hyphen() throws {
        let shaper = try TestFonts.shaper()
        let shaped = shape("a\u{2011}b", with: shaper)
        #expect(Set(shaped.families) == ["Fira Sans"])
        #expect(shaped.advance > shape("ab", with: shaper).advance + 200)
    }

    @Test("Arabic letters join, and glyphs stay in the order of the text")
    func joining() throws {
        let shaper = try TestFonts.shaper()
        let word = shape("ببب", with: shaper, rightToLeft: true).glyphs[0]
        #expect(word.map(\.cluster) == [0, 2, 4] || word.map(\.cluster).sorted() == word.map(\.cluster))
        let alone = shape("ب", with: shaper, rightToLeft: true).glyphs[0]
        #expect(!word.contains { $0.id == alone[0].id })
    }

    @Test("An emoji sequence is one cluster")
    func sequences() throws {
        let shaper = try TestFonts.shaper()
        for text in ["👍🏽", "🇳🇴", "👩‍🚒"] {
            let clusters = Set(shape(text, with: shaper).glyphs.joined().map(\.cluster))
            #expect(clusters == [0], "\(text)")
        }
    }

    @Test("A character in no font is noted and shown as U+FFFD")
    func missing() throws {
        let shaper = try TestFonts.shaper()
        let shaped = shape("en \u{13000} to", with: shaper)
        #expect(shaper.takeMissingCharacters() == [0x13000])
        #expect(shaped.families.first == "Fira Sans" && shaped.families.last == "Fira Sans")
        let replacement = shaped.glyphs.joined().first { $0.cluster == 3 }
        #expect(replacement?.id != 0)
        // The second time it comes from the cache, and is noted again.
        _ = shape("en \u{13000} to", with: shaper)
        #expect(shaper.takeMissingCharacters() == [0x13000])
        #expect(shaper.takeMissingCharacters().isEmpty)
    }

    @Test("The cache gives what shaping gives")
    func cache() throws {
        let texts = ["Avvik", "Åpne avvik", "", "x", "en veldig lang tekst som går over flere linjer", "שלום", "👍"]
        let shaper = try TestFonts.shaper()
        func ids(_ text: String, _ shaper: TextShaper) -> [UInt32] {
            shape(text, with: shaper).glyphs.joined().map(\.id)
        }
        let first = texts.map { ids($0, shaper) }
        for index in 0..<3000 { _ = ids("tekst \(index)", shaper) }
        #expect(texts.map { ids($0, shaper) } == first)
        #expect(try texts.map { ids($0, try TestFonts.shaper()) } == first)
    }

    @Test("Fonts differ by what they ask for, not by size")
    func fonts() throws {
        let shaper = try TestFonts.shaper()
        var style = FontStyle()
        let font = shaper.font(for: style, language: "nb")
        style.size = 40
        #expect(shaper.font(for: style, language: "nb") == font)
        style.weight = 700
        #expect(shaper.font(for: style, language: "nb") != font)
    }

    @Test("Hyphenation serves Bokmål, Nynorsk and English, and no other language")
    func hyphenators() throws {
        let shaper = try TestFonts.shaper()
        func parts(_ word: String, _ language: String) -> String? {
            guard let hyphenator = shaper.hyphenator(for: language) else { return nil }
            var bytes = Array(word.utf8)
            for offset in hyphenator.breaks(in: bytes).reversed() { bytes.insert(UInt8(ascii: "-"), at: offset) }
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(parts("vedlikehold", "nb") == "ved-li-ke-hold")
        #expect(parts("Brannøvelse", "nb-NO") == "Brann-øvel-se" || parts("Brannøvelse", "nb-NO") == "Brann-øv-el-se")
        #expect(parts("styreleiar", "nn")?.contains("-") == true)
        #expect(parts("hyphenation", "en") == "hy-phen-ation")
        #expect(parts("Notodden", "nb") == "Not-odden")
        #expect(parts("mot", "nb") == "mot")
        #expect(parts("wörter", "de") == nil)
    }
}
