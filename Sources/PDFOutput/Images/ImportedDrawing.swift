/// Vector graphics out of another PDF file, as a form and the objects it needs, ready to be numbered anew.
struct ImportedDrawing: Sendable {
    /// A part of an object's syntax.
    enum Piece: Sendable {
        case syntax([UInt8])
        /// Another object of the drawing, by index.
        case reference(Int)
    }

    /// An object; a stream's syntax is that of its dictionary without brackets.
    struct Object: Sendable {
        var pieces: [Piece] = []
        var stream: [UInt8]?

        /// Adds syntax.
        mutating func append(_ text: String) { pieces.append(.syntax(Array(text.utf8))) }
    }

    /// The form comes first.
    var objects: [Object]
}
