/// A place in a source file as people read it.
public struct SourceLocation: Hashable, Sendable, Codable {
    /// Line and column, both from 1; columns count Unicode scalars.
    public struct Position: Hashable, Sendable, Codable {
        /// Line, from 1.
        public var line: Int
        /// Column, from 1.
        public var column: Int

        /// A position.
        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// Name of the file as users see it.
    public var file: String
    /// First character.
    public var start: Position
    /// The character behind the last one.
    public var end: Position

    /// A range in a file.
    public init(file: String, start: Position, end: Position) {
        self.file = file
        self.start = start
        self.end = end
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file:line:column`, as compilers write it.
    public var description: String { "\(file):\(start.line):\(start.column)" }
}
