@testable import Typesetter

/// Reads the words that stand on pages, artifacts aside, and finds what is wrong with them.
struct PageReader {
    /// A word and the place of its run.
    private struct Word {
        let text: String
        let page: Int
        let isInside: Bool
    }
    private var words: [Word] = []

    init(_ document: TypesetDocument) {
        for (index, page) in document.pages.enumerated() {
            var isArtifact = false
            var glyphs: [(run: GlyphRun, text: String)] = []
            for item in page.items {
                switch item {
                case .beginArtifact: isArtifact = true
                case .beginContent: isArtifact = false
                case .endContent: isArtifact = false
                case .glyphs(let run) where !isArtifact:
                    let range = Int(run.textStart)..<Int(run.textStart + run.textLength)
                    glyphs.append((run, String(decoding: page.text[range], as: UTF8.self)))
                default: continue
                }
            }
            for (run, text) in glyphs {
                let isInside =
                    run.origin.y > 0 && run.origin.y <= page.size.height
                    && run.origin.x >= -1 && run.origin.x < page.size.width
                words += text.split(separator: " ").map { Word(text: String($0), page: index, isInside: isInside) }
            }
        }
        words.removeAll { !$0.text.hasPrefix("p") }
    }

    /// What is missing, there twice, out of order in its paragraph or outside of its page.
    func problems(_ expected: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for word in words { counts[word.text, default: 0] += 1 }
        var problems = expected.filter { counts[$0] == nil }.map { "\($0) is missing" }
        problems += counts.filter { $0.value > 1 }.keys.sorted().map { "\($0) stands \(counts[$0] ?? 0) times" }
        problems += words.filter { !$0.isInside }.map { "\($0.text) is outside of page \($0.page + 1)" }
        var last: [Substring: Int] = [:]
        for word in words {
            let parts = word.text.dropFirst().split(separator: "w")
            guard parts.count == 2, let place = Int(parts[1]) else { continue }
            if let before = last[parts[0]], place < before { problems.append("\(word.text) is out of order") }
            last[parts[0]] = place
        }
        return problems
    }
}
