import Typesetter

/// The font files that a worker has read so far.
final class FontLibrary {
    private struct Key: Hashable {
        var path: String
        var index: Int
    }

    private var programs: [Key: FontProgram?] = [:]

    /// The program of a face, or `nil` if its file is not a TrueType font that can be read.
    func program(of face: FontFace) -> FontProgram? {
        let key = Key(path: face.path, index: face.index)
        if let known = programs[key] { return known }
        let program = FontProgram(path: face.path, index: face.index)
        programs[key] = .some(program)
        return program
    }
}
