import Markup
import Testing

@testable import Typesetter

@Suite("Font library")
struct FontLibraryTests {
    private func chosen(_ family: [String], weight: Int = 400, slant: FontSlant = .normal) throws -> FontFace {
        var style = FontStyle()
        style.family = family
        style.weight = weight
        style.slant = slant
        let library = try TestFonts.library.get()
        return library.faces[Int(library.cascade(for: style).faces[0].index)]
    }

    @Test(
        "Weights choose the face of CSS Fonts 3 §5.2",
        arguments: [
            (100, "FiraSans-Regular"), (300, "FiraSans-Regular"), (400, "FiraSans-Regular"), (450, "FiraSans-Medium"),
            (500, "FiraSans-Medium"), (550, "FiraSans-SemiBold"), (600, "FiraSans-SemiBold"), (700, "FiraSans-Bold"),
            (900, "FiraSans-Bold"),
        ])
    func weights(weight: Int, name: String) throws {
        let face = try chosen(["Fira Sans"], weight: weight)
        #expect(face.name == name)
        #expect(!face.isSyntheticBold)
    }

    @Test("Italic comes before weight; a family without italic is slanted, one without bold emboldened")
    func slants() throws {
        #expect(try chosen(["Fira Sans"], slant: .italic).name == "FiraSans-Italic")
        #expect(try chosen(["Fira Sans"], weight: 700, slant: .oblique).name == "FiraSans-BoldItalic")
        let noto = try chosen(["Noto Sans"], weight: 700, slant: .italic)
        #expect(noto.name == "NotoSans-Regular")
        #expect(noto.isSyntheticBold && noto.isSyntheticOblique)
    }

    @Test("Names match without regard to case; generic and unknown families end at Fira Sans")
    func families() throws {
        #expect(try chosen(["fira sans"]).family == "Fira Sans")
        #expect(try chosen(["Nowhere", "Noto Sans"]).family == "Noto Sans")
        for generic in ["sans-serif", "serif", "monospace", "system-ui", "Nowhere"] {
            #expect(try chosen([generic]).family == "Fira Sans", "\(generic)")
        }
    }

    @Test("The cascade names every family once, emoji last")
    func cascade() throws {
        let library = try TestFonts.library.get()
        let families = library.cascade(for: FontStyle()).faces.map { library.faces[Int($0.index)].family }
        #expect(families.first == "Fira Sans")
        #expect(families.last == "Noto Emoji")
        #expect(Set(families).count == families.count)
        #expect(families.count == library.families.count)
    }

    @Test("The order of faces does not depend on the machine")
    func order() throws {
        let library = try FontLibrary(directories: [TestFonts.folder])
        #expect(library.faces == (try TestFonts.library.get()).faces)
        #expect(library.faces.map(\.path) == library.faces.map(\.path).sorted())
    }

    @Test("A declared face hides the family of the same name and keeps the ids of the others")
    func declared() throws {
        let base = try TestFonts.library.get()
        let path = TestFonts.folder + "/Noto/NotoSans-Regular.ttf"
        let library = try base.adding([FontFaceDeclaration(family: "Fira Sans", path: path)])
        let face = library.cascade(for: FontStyle()).faces[0]
        #expect(library.faces[Int(face.index)].path == path)
        #expect(Array(library.faces.prefix(base.faces.count)) == base.faces)
    }

    @Test("A folder without fonts and a file that is no font are errors that name them")
    func errors() throws {
        func code(_ make: () throws(Diagnostic) -> FontLibrary) -> Diagnostic.Code? {
            do throws(Diagnostic) {
                _ = try make()
                return nil
            } catch {
                return error.code
            }
        }
        let library = try TestFonts.library.get()
        let declared = FontFaceDeclaration(family: "X", path: TestFonts.folder + "/README.md")
        #expect(
            code { () throws(Diagnostic) in try FontLibrary(directories: [TestFonts.folder + "/Hyphenation"]) }
                == "font-none")
        #expect(code { () throws(Diagnostic) in try FontLibrary(directories: ["/nowhere"]) } == "font-folder")
        #expect(code { () throws(Diagnostic) in try library.adding([declared]) } == "font-unreadable")
    }

    @Test("Metrics are those of the font file")
    func metrics() throws {
        let library = try TestFonts.library.get()
        let face = library.cascade(for: FontStyle()).faces[0]
        let metrics = library.metrics(of: face)
        #expect(metrics.ascent == 0.935)
        #expect(metrics.descent == 0.265)
        #expect(metrics.lineGap == 0)
        #expect(metrics.xHeight > 0.5 && metrics.xHeight < 0.56)
        #expect(metrics.underlineOffset > 0 && metrics.underlineThickness > 0)
        #expect(metrics.strikeoutOffset > 0.2 && metrics.strikeoutOffset < 0.4)
    }
}
