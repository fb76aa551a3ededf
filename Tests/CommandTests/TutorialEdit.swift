import Foundation

/// A change of a file as a page shows it: lines with a minus go out, lines with a plus come in.
struct TutorialEdit {
    /// What is wrong with a change.
    struct Failure: Error, CustomStringConvertible { let description: String }

    /// Path below the folder.
    let file: String
    private let isNew: Bool
    private let hunks: [(old: String, new: String)]
    private let line: Int

    init(_ lines: [String], line: Int) {
        file = lines.first { $0.hasPrefix("+++ ") }.map { String($0.dropFirst(4)) } ?? ""
        isNew = lines.contains("--- /dev/null")
        let body = lines.filter { !$0.hasPrefix("--- ") && !$0.hasPrefix("+++ ") }
        hunks = body.split(separator: "@@").map { hunk in
            (Self.text(of: hunk, without: "+"), Self.text(of: hunk, without: "-"))
        }
        self.line = line
    }

    private static func text(of lines: some Sequence<String>, without mark: Character) -> String {
        lines.filter { $0.first != mark }.map { String($0.dropFirst()) }.joined(separator: "\n")
    }

    /// Makes the change, where its lines stand exactly once.
    func apply(in folder: URL) throws {
        let url = folder.appending(path: file)
        var text = isNew ? "" : try String(contentsOf: url, encoding: .utf8)
        for hunk in hunks {
            if hunk.old.isEmpty {
                text += hunk.new + "\n"
                continue
            }
            let places = text.ranges(of: hunk.old)
            guard places.count == 1 else {
                throw Failure(description: "line \(line): \(file) has these lines \(places.count) times:\n\(hunk.old)")
            }
            // Lines that only go out take their line break with them.
            let end = places[0].upperBound
            let takesBreak = hunk.new.isEmpty && end < text.endIndex
            text.replaceSubrange(
                places[0].lowerBound..<(takesBreak ? text.index(after: end) : end), with: hunk.new)
        }
        try Data(text.utf8).write(to: url)
    }
}
