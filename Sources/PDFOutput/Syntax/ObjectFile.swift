/// A PDF file under construction: streams are written at once, all other objects are gathered into object streams
/// (ISO 32000-1 §7.5.7), and a cross-reference stream ends the file (§7.5.8).
struct ObjectFile {
    private enum Entry {
        case free
        case offset(Int)
        case packed(stream: Int, index: Int)
    }

    /// Objects in one object stream: enough to compress well, few enough to be read quickly.
    private static let packSize = 500

    private var output = SyntaxBuffer()
    private var entries: [Entry] = [.free]
    private var packIndex = SyntaxBuffer()
    private var packBodies = SyntaxBuffer()
    private var packNumbers: [Int] = []
    private let deflater: Deflater

    /// A file with its header; the comment's high bytes say that the file is binary.
    init(deflater: Deflater, capacity: Int) {
        self.deflater = deflater
        output.reserveCapacity(capacity)
        output.append("%PDF-1.7\n%")
        output.append([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    /// A number for an object that is defined later.
    mutating func reserve() -> ObjectID { reserve(1) }

    /// Numbers in a row; returns the first.
    mutating func reserve(_ count: Int) -> ObjectID {
        let first = ObjectID(number: entries.count)
        entries.append(contentsOf: repeatElement(.free, count: count))
        return first
    }

    /// Defines an object that is not a stream.
    mutating func define(_ id: ObjectID, _ body: (inout SyntaxBuffer) -> Void) {
        packIndex.append(id.number)
        packIndex.append(" ")
        packIndex.append(packBodies.count)
        packIndex.append(" ")
        packNumbers.append(id.number)
        body(&packBodies)
        packBodies.append("\n")
        if packNumbers.count == Self.packSize { flushPack() }
    }

    /// Defines an object that is not a stream from finished syntax.
    mutating func define(_ id: ObjectID, _ syntax: SyntaxBuffer) { define(id) { $0.append(syntax) } }

    /// Reserves and defines.
    mutating func add(_ body: (inout SyntaxBuffer) -> Void) -> ObjectID {
        let id = reserve()
        define(id, body)
        return id
    }

    /// Defines a stream; the dictionary's entries come without `Length` and brackets.
    mutating func define(_ id: ObjectID, stream data: [UInt8], _ dictionary: (inout SyntaxBuffer) -> Void) {
        entries[id.number] = .offset(output.count)
        output.append(id.number)
        output.append(" 0 obj\n<<")
        dictionary(&output)
        output.append("/Length ")
        output.append(data.count)
        output.append(">>\nstream\n")
        output.append(data)
        output.append("\nendstream\nendobj\n")
    }

    /// Defines a stream and compresses it.
    mutating func define(_ id: ObjectID, compressing data: [UInt8], _ dictionary: (inout SyntaxBuffer) -> Void) {
        var content = SyntaxBuffer()
        content.append(data)
        define(id, compressing: content, dictionary)
    }

    /// Defines a stream and compresses it.
    mutating func define(
        _ id: ObjectID, compressing content: SyntaxBuffer, _ dictionary: (inout SyntaxBuffer) -> Void
    ) {
        guard let deflated = content.withBytes({ deflater.deflate($0) }) else {
            return define(id, stream: content.bytes, dictionary)
        }
        define(id, stream: deflated) {
            dictionary(&$0)
            $0.append("/Filter/FlateDecode")
        }
    }

    /// Ends the file. Its identifier comes from all that stands in it, so that equal files have equal identifiers.
    mutating func finish(root: ObjectID, info: ObjectID) -> [UInt8] {
        flushPack()
        let identifier = output.withBytes { ContentDigest.bytes(of: $0) }
        let id = reserve()
        let start = output.count
        entries[id.number] = .offset(start)
        let count = entries.count
        define(id, compressing: crossReferences()) {
            $0.append("/Type/XRef/W[1 4 2]/Size ")
            $0.append(count)
            $0.append("/Root ")
            $0.append(root)
            $0.append("/Info ")
            $0.append(info)
            $0.append("/ID[")
            $0.append(hex: identifier)
            $0.append(hex: identifier)
            $0.append("]")
        }
        output.append("startxref\n")
        output.append(start)
        output.append("\n%%EOF\n")
        return output.bytes
    }

    private mutating func flushPack() {
        guard !packNumbers.isEmpty else { return }
        let id = reserve()
        for (index, number) in packNumbers.enumerated() { entries[number] = .packed(stream: id.number, index: index) }
        let first = packIndex.count
        let count = packNumbers.count
        packIndex.append(packBodies)
        let content = packIndex
        (packIndex, packBodies, packNumbers) = (SyntaxBuffer(), SyntaxBuffer(), [])
        define(id, compressing: content) {
            $0.append("/Type/ObjStm/N ")
            $0.append(count)
            $0.append("/First ")
            $0.append(first)
        }
    }

    private func crossReferences() -> [UInt8] {
        var table: [UInt8] = []
        table.reserveCapacity(entries.count * 7)
        for (number, entry) in entries.enumerated() {
            switch entry {
            case .free: Self.append(0, 0, number == 0 ? 65535 : 0, to: &table)
            case .offset(let offset): Self.append(1, offset, 0, to: &table)
            case .packed(let stream, let index): Self.append(2, stream, index, to: &table)
            }
        }
        return table
    }

    private static func append(_ kind: UInt8, _ middle: Int, _ last: Int, to table: inout [UInt8]) {
        table.append(kind)
        for shift in [24, 16, 8, 0] { table.append(UInt8(truncatingIfNeeded: middle >> shift)) }
        table.append(UInt8(truncatingIfNeeded: last >> 8))
        table.append(UInt8(truncatingIfNeeded: last))
    }
}
