/// Cuts a stream of bytes into pieces that are parsed one by one: lines of JSON Lines, or of one document the members
/// of the outermost object and the elements of its lists.
struct RecordSplitter {
    /// A piece of JSON text.
    struct Piece {
        enum Kind { case member, element, line }
        let kind: Kind
        /// Name of the member, or of the list that the element stands in.
        let key: String?
        let bytes: ArraySlice<UInt8>
        /// Line of the file on which it begins.
        let line: Int
    }

    private var buffer: [UInt8] = []
    private var pieces: [Piece] = []
    private var state = State.start
    /// Line of the file at the scanning position.
    private(set) var line = 1

    // Of the piece being collected:
    private var pieceLine = 1
    private var depth = 0
    private var inString = false
    private var isEscaped = false
    private var key: [UInt8] = []
    /// The first line in full, until it shows which form the file has.
    private var firstLine: [UInt8] = []

    private enum State { case start, lines, members, key, colon, value, list, element, done }

    mutating func append(_ bytes: some Sequence<UInt8>) { for byte in bytes { scan(byte) } }

    mutating func next() -> Piece? { pieces.isEmpty ? nil : pieces.removeFirst() }

    mutating func end() {
        if state == .start { replay(asDocument: !isCompleteObject(firstLine)) }
        if state == .lines { emitLine() }
    }

    /// Why the file is not whole; `nil` when it is.
    var incomplete: String? {
        switch state {
        case .done, .lines: nil
        case .start: "the file is empty"
        default: "the file ends in the middle of the document"
        }
    }

    private mutating func scan(_ byte: UInt8) {
        defer { if byte == 0x0A { line += 1 } }
        switch state {
        case .start:
            firstLine.append(byte)
            if byte == 0x0A { replay(asDocument: !isCompleteObject(firstLine)) }
        case .lines: if byte == 0x0A { emitLine() } else { collect(byte) }
        default: document(byte)
        }
    }

    /// A first line that is a whole object is the header of JSON Lines; anything else begins a document. A document on a
    /// single line is a whole object too, but has lists in it.
    private func isCompleteObject(_ line: [UInt8]) -> Bool {
        guard let node = try? JSONParser.parse(line[...], line: 1), case .object(let members) = node.value else {
            return false
        }
        return !members.contains { if case .array = $0.value.value { true } else { false } }
    }

    private mutating func replay(asDocument: Bool) {
        let bytes = firstLine
        firstLine = []
        guard !bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else { return }
        line = 1
        state = asDocument ? .members : .lines
        for byte in bytes.dropLast(bytes.last == 0x0A ? 1 : 0) {
            if asDocument { document(byte) } else { collect(byte) }
        }
        if !asDocument { emitLine() } else if bytes.last == 0x0A { document(0x0A) }
    }

    private mutating func emitLine() {
        if !buffer.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { emit(.line, key: nil) }
        buffer = []
    }

    private mutating func collect(_ byte: UInt8) {
        if buffer.isEmpty { pieceLine = line }
        buffer.append(byte)
    }

    private mutating func emit(_ kind: Piece.Kind, key: String?) {
        pieces.append(Piece(kind: kind, key: key, bytes: buffer[...], line: pieceLine))
        buffer = []
    }

    // MARK: One document

    private mutating func document(_ byte: UInt8) {
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        switch state {
        case .members:
            if byte == UInt8(ascii: "\"") { (state, key) = (.key, []) }
            if byte == UInt8(ascii: "}") { state = .done }
        case .key: if byte == UInt8(ascii: "\"") { state = .colon } else { key.append(byte) }
        case .colon: if byte == UInt8(ascii: ":") { state = .value }
        case .value:
            if buffer.isEmpty, isSpace { return }
            if buffer.isEmpty, byte == UInt8(ascii: "[") { state = .list } else { piece(byte, .member) }
        case .list:
            if byte == UInt8(ascii: "]") {
                state = .members
            } else if !isSpace, byte != UInt8(ascii: ",") {
                state = .element
                piece(byte, .element)
            }
        case .element: piece(byte, .element)
        default: break
        }
    }

    /// Collects a value up to the comma or bracket that ends it.
    private mutating func piece(_ byte: UInt8, _ kind: Piece.Kind) {
        if !inString, depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
            emit(kind, key: String(decoding: key, as: UTF8.self))
            state = kind == .element ? .list : .members
            return document(byte)
        }
        collect(byte)
        track(byte)
    }

    private mutating func track(_ byte: UInt8) {
        if inString {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                inString = false
            }
        } else if byte == UInt8(ascii: "\"") {
            inString = true
        } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
            depth += 1
        } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
            depth -= 1
        }
    }
}
