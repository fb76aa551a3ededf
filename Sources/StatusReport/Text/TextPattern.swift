/// A text with names in braces, read once.
package struct TextPattern: Hashable, Sendable {
    private enum Piece: Hashable, Sendable {
        case text(String)
        case name(String)
    }

    private var pieces: [Piece] = []

    /// Reads `Det er {n} av {m}`. A brace that is not closed stands for itself.
    package init(_ text: String) {
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.name(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
    }

    /// The names that the text asks for, in order.
    package var names: [String] {
        pieces.compactMap { piece in
            guard case .name(let name) = piece else { return nil }
            return name
        }
    }

    /// The text with its names filled in; a name without a value is left as it stands, for a reader to see.
    package func filled(_ values: [(name: String, value: String)]) -> String {
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .name(let name): result += values.first { $0.name == name }?.value ?? "{\(name)}"
            }
        }
        return result
    }
}
