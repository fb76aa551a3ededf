/// A range of bytes in a source file, compact enough to stand on every node.
@frozen
public struct SourceSpan: Hashable, Sendable, BitwiseCopyable {
    /// The file, as an index into the run's `SourceMap`.
    public var file: SourceFileID
    /// First byte, counted from 0.
    public var offset: UInt32
    /// Length in bytes; 0 for a position.
    public var length: UInt32

    /// A range of bytes in a file.
    public init(file: SourceFileID, offset: Int, length: Int = 0) {
        self.file = file
        self.offset = UInt32(clamping: offset)
        self.length = UInt32(clamping: length)
    }

    /// Stands where nothing in a source file is meant: generated nodes.
    public static let none = SourceSpan(file: SourceFileID(index: .max), offset: 0)
}

/// A source file of a run: template, partial, style sheet, text file, HTML file.
@frozen
public struct SourceFileID: Hashable, Sendable, BitwiseCopyable {
    /// Index into `SourceMap.files`; `.max` stands for no file.
    public var index: UInt16

    /// The file with the given index.
    public init(index: UInt16) { self.index = index }
}
