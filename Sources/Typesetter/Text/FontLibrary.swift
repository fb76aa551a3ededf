public import Markup

/// The only fonts a document can use: the faces of some folders, opened once at start and shared by all workers.
///
/// System fonts are never looked at. Faces have a fixed order (folders as given, files by path), so that the same folders
/// give the same choice anywhere.
public struct FontLibrary: Sendable {
    /// Every face in its four forms, by `FaceID`: as it is, slanted, emboldened, both.
    public private(set) var faces: [FontFace] = []
    /// Files with hyphenation patterns (`hyph_nb.dic`) found in the folders.
    public private(set) var hyphenationFiles: [HyphenationFile] = []
    private let hyphenation = HyphenationPatterns()
    /// Opened faces; four `FaceID`s each.
    private(set) var opened: [ShapingFace] = []
    /// Families in the order of their first face.
    private(set) var families: [FontFamily] = []

    /// Opens all fonts below some folders.
    ///
    /// - Throws: a diagnostic where a folder cannot be read or no font is found at all.
    public init(directories: [String]) throws(Diagnostic) {
        for directory in directories {
            let files = try FontFolder.files(below: directory)
            for path in files where FontFolder.isFont(path) { open(path) }
            hyphenationFiles += files.compactMap(HyphenationFile.init(path:))
        }
        if opened.isEmpty {
            throw Diagnostic(
                "font-none", .error, "no fonts in \(directories.joined(separator: ", "))",
                hints: ["name a folder that holds TrueType or OpenType files"])
        }
    }

    /// The same library with faces that a style sheet declares; a declared family hides one of the same name.
    public func adding(_ declarations: [FontFaceDeclaration]) throws(Diagnostic) -> FontLibrary {
        var library = self
        for declared in declarations {
            let known = library.opened.count
            library.open(declared.path, declared: declared)
            if library.opened.count == known {
                throw Diagnostic("font-unreadable", .error, "'\(declared.path)' is not a font that can be read")
            }
        }
        return library
    }

    /// Loads the hyphenation patterns of a language tag ahead of their use, which costs some 20 ms once: another thread
    /// may do so while templates are compiled.
    public func loadHyphenation(of language: String) { _ = hyphenation(of: language) }

    /// The hyphenation patterns of a language tag; `nil` where there are none.
    func hyphenation(of language: String) -> HyphenationPatterns.Dictionary? {
        hyphenationFiles.first { $0.serves(language) }.flatMap(hyphenation.dictionary(of:))
    }

    /// Metrics of a face.
    public func metrics(of face: FaceID) -> FontMetrics { shapingFace(face).metrics }

    func shapingFace(_ id: FaceID) -> ShapingFace { opened[Int(id.index) >> 2] }

    private mutating func open(_ path: String, declared: FontFaceDeclaration? = nil) {
        for face in FontFolder.faces(of: path, declared: declared) {
            let index = opened.count
            opened.append(face)
            appendForms(of: face)
            appendToFamily(face, index: index, isDeclared: declared != nil)
        }
    }

    private mutating func appendForms(of face: ShapingFace) {
        for form in 0..<4 {
            var record = FontFace(path: face.path, index: face.index, family: face.family, name: face.name)
            record.isSyntheticOblique = form & 1 != 0
            record.isSyntheticBold = form & 2 != 0
            faces.append(record)
        }
    }

    private mutating func appendToFamily(_ face: ShapingFace, index: Int, isDeclared: Bool) {
        let key = face.family.lowercased()
        if let known = families.firstIndex(where: { $0.key == key && $0.isDeclared == isDeclared }) {
            families[known].faces.append(index)
        } else {
            let family = FontFamily(key: key, isDeclared: isDeclared, faces: [index])
            // Declared families stand first, so that they are found before those of the folders.
            families.insert(family, at: isDeclared ? 0 : families.count)
        }
    }
}

/// The faces of one family, by index into the library's opened faces.
struct FontFamily: Sendable {
    /// Name in lower case.
    var key: String
    /// Whether `@font-face` declares it.
    var isDeclared: Bool
    /// Its faces.
    var faces: [Int]

    /// Whether it is made for emoji.
    var isEmoji: Bool { key.contains("emoji") }
}
