import Markup
import Typesetter

/// Finds families that a style sheet asks for first and that no font has: another one would stand in for them unseen.
struct FontRule {
    private let styled: StyledDocument
    private let families: [String]
    private let sources: SourceMap

    init(_ styled: StyledDocument, _ fonts: FontLibrary, _ sources: SourceMap) {
        self.styled = styled
        self.sources = sources
        families = fonts.faces.reduce(into: []) { names, face in
            if !names.contains(face.family) { names.append(face.family) }
        }
    }

    private static let generic = [
        "serif", "sans-serif", "monospace", "cursive", "fantasy", "emoji", "math", "system-ui",
    ]

    func diagnostics() -> [Diagnostic] {
        let known = Set(families.map { $0.lowercased() } + Self.generic)
        var missing: [String] = []
        for style in styled.usedStyles {
            guard let name = style.font.family.first, !known.contains(name.lowercased()), !missing.contains(name)
            else { continue }
            missing.append(name)
        }
        return missing.map { name in
            Diagnostic(
                "font-missing", .error, "no font is called '\(name)'",
                hints: ["the fonts are \(families.joined(separator: ", ")); others cannot be used in a report"],
                at: sources.firstLocation(of: name))
        }
    }
}

extension SourceMap {
    /// The first place of a text in the files, style sheets before all others.
    func firstLocation(of text: String) -> SourceLocation? {
        let wanted = Array(text.utf8)
        let indices = files.indices.sorted { files[$0].name.hasSuffix(".css") && !files[$1].name.hasSuffix(".css") }
        for index in indices {
            let bytes = files[index].bytes
            guard bytes.count >= wanted.count,
                let offset = (0...(bytes.count - wanted.count)).first(where: {
                    bytes[$0] == wanted.first && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
                })
            else { continue }
            let file = SourceFileID(index: UInt16(clamping: index))
            return location(of: SourceSpan(file: file, offset: offset, length: wanted.count))
        }
        return nil
    }
}
