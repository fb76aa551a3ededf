import Markup

/// Finds headings that skip a level, and a second title.
struct HeadingRule {
    let checked: CheckedDocument

    func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        var (level, titles) = (0, 0)
        for node in checked.elements(named: ["h1", "h2", "h3", "h4", "h5", "h6"]) {
            guard let next = checked.document.name(node).last?.wholeNumberValue else { continue }
            if next == 1 { titles += 1 }
            if next == 1, titles == 2 {
                found.append(
                    checked.diagnostic(
                        "heading-order", .error, "the document has a second <h1>",
                        ["a report has one title; its sections begin with <h2>"], node))
            } else if next > level + 1 {
                let before = level == 0 ? "nothing" : "<h\(level)>"
                found.append(
                    checked.diagnostic(
                        "heading-order", .error, "<h\(next)> follows \(before)",
                        ["write <h\(level + 1)>, and set its size in the style sheet"], node))
            }
            level = next
        }
        return found
    }
}
