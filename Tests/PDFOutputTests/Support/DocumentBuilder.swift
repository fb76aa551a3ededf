import Typesetter

@testable import PDFOutput

/// Makes typeset documents by hand: what the typesetter would hand over, in as few words as a test needs.
struct DocumentBuilder {
    static let fontFolder = repositoryRoot + "/Fonts/FiraSans"
    /// Where the repository lies: four levels above this file.
    static var repositoryRoot: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    }

    var document = TypesetDocument()
    private var fonts: [TrueTypeFont] = []
    private var nextOrder: Int32 = 1

    /// An empty document in Norwegian with the given faces of Fira Sans.
    init(title: String = "Statusrapport", faces: [String] = ["Regular", "SemiBold"]) {
        document.metadata.title = title
        document.metadata.language = "nb"
        for name in faces {
            let path = Self.fontFolder + "/FiraSans-\(name).ttf"
            document.faces.append(FontFace(path: path, index: 0, family: "Fira Sans", name: "FiraSans-\(name)"))
            if let bytes = FileBytes.read(path), let font = TrueTypeFont(bytes: bytes, face: 0) { fonts.append(font) }
        }
    }

    /// Adds a page; A4 unless told.
    mutating func page(width: Double = 794, height: Double = 1123, label: String? = nil) {
        let label = label ?? String(document.pages.count + 1)
        document.pages.append(Page(size: Extent(width: width, height: height), label: label))
    }

    /// Adds a structure element and returns its id.
    mutating func element(
        _ role: StructureElement.Role, in parent: StructureID = .root,
        _ change: (inout StructureElement) -> Void = { _ in }
    ) -> StructureID {
        var element = StructureElement(role: role, parent: parent, order: order())
        change(&element)
        document.structure.elements.append(element)
        return StructureID(document.structure.elements.count - 1)
    }

    /// The next place in reading order.
    mutating func order() -> Int32 {
        nextOrder += 1
        return nextOrder
    }

    /// Paints something on the last page.
    mutating func paint(_ items: DisplayItem...) { document.pages[document.pages.count - 1].items += items }

    /// Paints text as content of an element.
    mutating func text(
        _ text: String, at point: Point = Point(x: 40, y: 40), in element: StructureID, order: Int32? = nil,
        face: Int = 0, size: Double = 12, hyphen: Bool = false
    ) {
        let place = order ?? self.order()
        paint(.beginContent(ContentMark(element: element, order: place)))
        glyphs(text, at: point, face: face, size: size, hyphen: hyphen)
        paint(.endContent)
    }

    /// Paints text as an artifact.
    mutating func artifact(_ kind: ArtifactKind, _ text: String, at point: Point) {
        paint(.beginArtifact(kind))
        glyphs(text, at: point)
        paint(.endContent)
    }

    /// Paints glyphs without any mark, one for each character.
    mutating func glyphs(
        _ text: String, at point: Point, face: Int = 0, size: Double = 12, hyphen: Bool = false, color: Color = .black
    ) {
        let last = document.pages.count - 1
        let font = fonts[face]
        let (firstGlyph, firstByte) = (document.pages[last].glyphs.count, document.pages[last].text.count)
        var offset = 0
        for scalar in text.unicodeScalars {
            document.pages[last].glyphs.append(glyph(font, scalar, size: size, cluster: offset))
            offset += String(scalar).utf8.count
        }
        if hyphen { document.pages[last].glyphs.append(glyph(font, "-", size: size, cluster: offset)) }
        document.pages[last].text += Array(text.utf8)
        paint(
            .glyphs(
                GlyphRun(
                    face: FaceID(face), size: size, origin: point, color: color,
                    glyphs: firstGlyph..<document.pages[last].glyphs.count,
                    text: firstByte..<document.pages[last].text.count, hasGeneratedHyphen: hyphen)))
    }

    private func glyph(_ font: TrueTypeFont, _ scalar: Unicode.Scalar, size: Double, cluster: Int) -> Glyph {
        let id = font.glyph(for: scalar.value)
        let advance = Double(font.advance(of: id)) * size / Double(font.unitsPerEm)
        return Glyph(id: UInt32(id), advance: Float(advance), cluster: UInt32(cluster))
    }
}
