package import Markup

/// The source line of a diagnostic, and what of it is meant.
package struct SourceExcerpt: Hashable, Sendable {
    /// Number of the line, from 1.
    package let line: Int
    /// What stands before the place, on it and behind it, on this line.
    package let before: String
    package let marked: String
    package let after: String

    /// Most characters that are shown on either side.
    private static let context = 90

    /// The line of a place; `nil` where its file has no such line.
    package init?(_ location: SourceLocation, in bytes: [UInt8]) {
        var sources = SourceMap()
        _ = sources.add(name: location.file, bytes: bytes)
        guard let text = sources.line(location.start.line, of: location.file) else { return nil }
        let scalars = Array(text.unicodeScalars)
        let start = min(max(0, location.start.column - 1), scalars.count)
        let isOneLine = location.end.line == location.start.line
        let end = isOneLine ? min(max(start, location.end.column - 1), scalars.count) : scalars.count
        line = location.start.line
        before = Self.text(scalars[max(0, start - Self.context)..<start])
        marked = Self.text(scalars[start..<max(end, min(start + 1, scalars.count))])
        after = Self.text(scalars[min(max(end, start + 1), scalars.count)...].prefix(Self.context))
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
