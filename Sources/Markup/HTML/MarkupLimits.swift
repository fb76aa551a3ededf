/// Bounds of a document (SECURITY, Limits).
public struct MarkupLimits: Hashable, Sendable {
    /// Most elements inside one another, the root included.
    public var depth = 256
    /// Most nodes.
    public var nodes = 200_000

    /// The default bounds.
    public init() {}

    /// Where elements are left open, the scanner may count some that the parser closes.
    private var scannedDepth: Int { 4 * depth + 64 }

    /// Reads the bytes before they are parsed; the byte ranges of end tags that close nothing.
    ///
    /// - Throws: `markup-too-deep`, `markup-too-many-nodes`.
    func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> [Range<Int>] {
        var scanner = NestingScanner(bytes)
        while scanner.advance() {
            guard scanner.depth <= scannedDepth else { throw tooDeep(bytes, at: scanner.position) }
            guard scanner.nodes <= nodes else { throw tooManyNodes }
        }
        return scanner.strayEndTags
    }

    /// The diagnostic of a document that is too deep.
    func tooDeep(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Diagnostic {
        let line = bytes.prefix(offset).reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return Diagnostic(
            "markup-too-deep", .error, "the document nests elements deeper than \(depth), in line \(line)",
            hints: ["close elements where they end"])
    }

    /// The diagnostic of a document that has too many nodes.
    public var tooManyNodes: Diagnostic {
        Diagnostic("markup-too-many-nodes", .error, "the document has more than \(nodes) nodes")
    }
}
