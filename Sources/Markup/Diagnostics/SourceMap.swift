/// The source files of a run, so that a compact `SourceSpan` can be shown as file, line, column and source line.
public struct SourceMap: Sendable {
    /// One source file.
    public struct File: Sendable {
        /// Name as users see it: relative to the bundle or as given on the command line.
        public let name: String
        /// The file's bytes.
        public let bytes: [UInt8]
        /// Offset of the first byte of each line.
        let lineStarts: [Int]
    }

    /// The files, in the order in which they were added.
    public private(set) var files: [File] = []

    /// An empty map.
    public init() {}

    /// Adds a file and returns the name by which spans refer to it. The same name and bytes give the same id.
    public mutating func add(name: String, bytes: [UInt8]) -> SourceFileID {
        if let known = files.firstIndex(where: { $0.name == name && $0.bytes == bytes }) {
            return SourceFileID(index: UInt16(clamping: known))
        }
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        files.append(File(name: name, bytes: bytes, lineStarts: starts))
        return SourceFileID(index: UInt16(clamping: files.count - 1))
    }

    /// Where a span lies, in lines and columns; `nil` for `SourceSpan.none`.
    public func location(of span: SourceSpan) -> SourceLocation? {
        guard Int(span.file.index) < files.count else { return nil }
        let file = files[Int(span.file.index)]
        let start = position(of: Int(span.offset), in: file)
        let end = position(of: Int(span.offset) + Int(span.length), in: file)
        return SourceLocation(file: file.name, start: start, end: end)
    }

    /// The text of a line (from 1) without its line end.
    public func line(_ number: Int, of name: String) -> String? {
        guard let file = files.first(where: { $0.name == name }), number >= 1, number <= file.lineStarts.count
        else { return nil }
        let start = file.lineStarts[number - 1]
        var end = number < file.lineStarts.count ? file.lineStarts[number] - 1 : file.bytes.count
        if end > start, file.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: file.bytes[start..<max(start, end)], as: UTF8.self)
    }

    private func position(of offset: Int, in file: File) -> SourceLocation.Position {
        let offset = min(offset, file.bytes.count)
        var low = 0
        var high = file.lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if file.lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        // Columns count characters, not bytes: continuation bytes of UTF-8 do not count.
        let column = file.bytes[file.lineStarts[low]..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        return SourceLocation.Position(line: low + 1, column: column)
    }
}
