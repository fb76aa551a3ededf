import Foundation

/// A page of the documentation that can be followed: commands, what they answer, and changes of files.
///
/// `sh` blocks hold commands, a `text` block after them what the last one answers, `diff` blocks changes. In a section
/// whose heading speaks of mistakes each part stands for itself: its changes are undone at its end.
struct TutorialPage {
    /// One thing to do.
    enum Step {
        case command(String, line: Int)
        /// Lines of an answer; `…` alone stands for any lines, at a line's end for the rest of it.
        case answer([String], line: Int)
        case edit(TutorialEdit)
        /// The beginning of a mistake, or of what comes after them: files are put back.
        case restore
    }

    private(set) var steps: [Step] = []

    init(_ text: String) {
        var block: (kind: String, lines: [String], line: Int)?
        var isAmongMistakes = false
        for (number, line) in text.components(separatedBy: "\n").enumerated() {
            if let open = block {
                if line == "```" {
                    close(open)
                    block = nil
                } else {
                    block?.lines.append(line)
                }
            } else if line.hasPrefix("```") {
                block = (String(line.dropFirst(3)), [], number + 1)
            } else if line.hasPrefix("#") {
                if isAmongMistakes { steps.append(.restore) }
                if line.hasPrefix("## ") { isAmongMistakes = line.contains("mistakes") }
            }
        }
    }

    private mutating func close(_ block: (kind: String, lines: [String], line: Int)) {
        switch block.kind {
        case "sh": steps += block.lines.map { .command($0, line: block.line) }
        case "text": steps.append(.answer(block.lines, line: block.line))
        case "diff": steps.append(.edit(TutorialEdit(block.lines, line: block.line)))
        default: break
        }
    }

    /// Whether an answer is what the page says.
    static func matches(_ expected: [String], _ answer: String) -> Bool {
        let lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        return matches(expected[...], lines[...])
    }

    private static func matches(_ expected: ArraySlice<String>, _ lines: ArraySlice<String>) -> Bool {
        guard let first = expected.first else { return lines.allSatisfy(\.isEmpty) }
        if first == "…" {
            return (lines.startIndex...lines.endIndex).contains { matches(expected.dropFirst(), lines[$0...]) }
        }
        guard let line = lines.first, matches(first, line) else { return false }
        return matches(expected.dropFirst(), lines.dropFirst())
    }

    private static func matches(_ pattern: String, _ line: String) -> Bool {
        pattern.hasSuffix("…") ? line.hasPrefix(pattern.dropLast()) : line == pattern
    }
}
