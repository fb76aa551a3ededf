import Typesetter

extension TypesetDocument {
    /// The text of all pages, line by line as it stands there.
    var lines: [String] { pages.flatMap(\.lines) }
}

extension Page {
    fileprivate var lines: [String] {
        var lines: [String] = []
        var place: Double?
        for case .glyphs(let run) in items {
            let start = Int(run.textStart)
            let part = String(decoding: text[start..<start + Int(run.textLength)], as: UTF8.self)
            if let place, abs(place - run.origin.y) < 0.5, !lines.isEmpty {
                lines[lines.count - 1] += part
            } else {
                lines.append(part)
            }
            place = run.origin.y
        }
        return lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    }
}
