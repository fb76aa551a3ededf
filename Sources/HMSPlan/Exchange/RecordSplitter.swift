/// Cuts a stream of bytes into pieces that are parsed one by one.
///
/// A file begins with an object. Its members come one by one, and the elements of a member that is a list one by one.
/// Where that object has no list, it was the header of JSON Lines, and every line that follows is a piece. Nothing but
/// the piece under way is kept.
struct RecordSplitter {
    /// A piece of JSON text.
    struct Piece {
        /// `list` stands before the elements of a list and has no bytes.
        enum Kind { case member, list, element, line }
        let kind: Kind
        /// The text between quotation marks that names the member, or the list that the element stands in.
        let key: [UInt8]
        let bytes: [UInt8]
        /// Line of the file on which it begins.
        let line: Int
    }

    /// Where the file is not what it should be.
    struct Fault {
        let line: Int
        let reason: String
    }

    /// What comes next. In lists and objects a comma is needed between two pieces and allowed nowhere else.
    private enum State {
        case start, firstName, name, inName, colon, value, inMember, afterMember
        case firstElement, element, inElement, afterElement
        case lines, end, failed
    }

    private var state = State.start
    private var hasList = false
    private var piece: [UInt8] = []
    private var pieceLine = 1
    private var key: [UInt8] = []
    private var nesting = Nesting()
    private var mark = 0
    private var pieces: [Piece] = []
    private var nextPiece = 0
    private var line = 1

    /// What makes the file unreadable from there on.
    private(set) var fault: Fault?

    /// Takes bytes; ``next()`` gives what they complete.
    mutating func append(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            switch state {
            case .lines: index = collectLine(bytes, from: index)
            case .inMember, .inElement: index = collectValue(bytes, from: index)
            case .failed: return
            default:
                scan(bytes[index])
                index += 1
            }
        }
    }

    /// Ends the file.
    mutating func end() {
        switch state {
        case .lines: endLine()
        case .end, .failed: break
        case .start: fail("the file is empty")
        default: fail("the file ends in the middle of the document")
        }
    }

    /// The next piece, `nil` where more bytes are needed.
    mutating func next() -> Piece? {
        guard nextPiece < pieces.count else {
            pieces.removeAll(keepingCapacity: true)
            nextPiece = 0
            return nil
        }
        nextPiece += 1
        return pieces[nextPiece - 1]
    }

    // MARK: Scanning

    private mutating func scan(_ byte: UInt8) {
        defer { if byte == 0x0A { line += 1 } }
        switch state {
        case .inName: name(byte)
        case .start where mark < Self.byteOrderMark.count && byte == Self.byteOrderMark[mark]: mark += 1
        default: if !Self.isSpace(byte) { punctuation(byte) }
        }
    }

    private mutating func punctuation(_ byte: UInt8) {
        switch (state, byte) {
        case (.start, UInt8(ascii: "{")): state = .firstName
        case (.firstName, UInt8(ascii: "\"")), (.name, UInt8(ascii: "\"")): (state, key) = (.inName, [])
        case (.firstName, UInt8(ascii: "}")), (.afterMember, UInt8(ascii: "}")): state = hasList ? .end : .lines
        case (.afterMember, UInt8(ascii: ",")): state = .name
        case (.colon, UInt8(ascii: ":")): state = .value
        case (.value, UInt8(ascii: "[")):
            (state, hasList, pieceLine) = (.firstElement, true, line)
            emit(.list)
        case (.value, UInt8(ascii: ",")), (.value, UInt8(ascii: "}")), (.value, UInt8(ascii: "]")):
            fail("expected a value")
        case (.value, _): begin(byte, .inMember)
        case (.firstElement, UInt8(ascii: "]")), (.afterElement, UInt8(ascii: "]")): state = .afterMember
        case (.afterElement, UInt8(ascii: ",")): state = .element
        case (.firstElement, _) where !Self.endsValue(byte), (.element, _) where !Self.endsValue(byte):
            begin(byte, .inElement)
        default: fail(expectation)
        }
    }

    /// What should have stood where something else stands.
    private var expectation: String {
        switch state {
        case .start: "expected '{' where the file begins"
        case .firstName, .name: "expected a name in quotation marks"
        case .colon: "expected ':' after the name"
        case .firstElement, .element: "expected a value"
        case .afterElement: "expected ',' or ']' in the list"
        case .end: "something follows the document"
        default: "expected ',' or '}' after the value"
        }
    }

    private mutating func fail(_ reason: String) {
        fault = Fault(line: line, reason: reason)
        state = .failed
    }

    private mutating func name(_ byte: UInt8) {
        if nesting.closesString(byte) { state = .colon } else { key.append(byte) }
    }

    // MARK: Pieces

    private mutating func begin(_ byte: UInt8, _ next: State) {
        state = next
        nesting = Nesting()
        nesting.take(byte)
        (piece, pieceLine) = ([byte], line)
    }

    /// Collects a value up to the comma or bracket that ends it; gives the index of what comes next.
    private mutating func collectValue(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count, !nesting.isOutermost || !Self.endsValue(bytes[index]) {
            nesting.take(bytes[index])
            if bytes[index] == 0x0A { line += 1 }
            index += 1
        }
        piece += bytes[start..<index]
        guard index < bytes.count else { return index }
        let isElement = state == .inElement
        emit(isElement ? .element : .member)
        state = isElement ? .afterElement : .afterMember
        return index
    }

    /// Collects a line; gives the index of what comes next.
    private mutating func collectLine(_ bytes: [UInt8], from start: Int) -> Int {
        if piece.isEmpty { pieceLine = line }
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        piece += bytes[start..<end]
        guard end < bytes.count else { return end }
        endLine()
        line += 1
        return end + 1
    }

    private mutating func endLine() {
        if !piece.allSatisfy(Self.isSpace) { emit(.line) }
        piece = []
    }

    private mutating func emit(_ kind: Piece.Kind) {
        pieces.append(Piece(kind: kind, key: key, bytes: piece, line: pieceLine))
        piece = []
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    private static func endsValue(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    }
}
