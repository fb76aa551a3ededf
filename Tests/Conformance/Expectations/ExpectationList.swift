import Foundation

/// What each test is known to do: a line with the folder, then a line for each outcome with the names.
struct ExpectationList {
    /// Commit of the suite that the list is for.
    var commit: String
    var outcomes: [String: Outcome]

    init(commit: String, outcomes: [String: Outcome]) {
        self.commit = commit
        self.outcomes = outcomes
    }

    init(text: String) {
        commit = ""
        outcomes = [:]
        var folder = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("suite ") {
                commit = String(line.dropFirst(6))
            } else if line.hasSuffix("/") {
                folder = String(line)
            } else {
                read(line, folder)
            }
        }
    }

    private mutating func read(_ line: Substring, _ folder: String) {
        guard let colon = line.range(of: ": ") else { return }
        let words = line[..<colon.lowerBound].split(separator: " ", maxSplits: 1)
        guard let word = words.first, let kind = Outcome.Kind(rawValue: String(word)) else { return }
        let outcome = Outcome(kind, words.count > 1 ? String(words[1].dropFirst().dropLast()) : "")
        for name in line[colon.upperBound...].split(separator: " ") { outcomes[folder + name] = outcome }
    }

    /// The list as text; tests that do not discriminate are left out.
    var text: String {
        var result = "# What each discriminating test does; written by `Conformance --record`.\nsuite \(commit)\n"
        let paths = outcomes.keys.filter { outcomes[$0]?.kind != .same && outcomes[$0]?.kind != .typeset }
        let folders = Dictionary(grouping: paths) { String($0.prefix(through: $0.lastIndex(of: "/") ?? $0.startIndex)) }
        for folder in folders.keys.sorted() {
            result += "\n\(folder)\n"
            let byOutcome = Dictionary(grouping: folders[folder] ?? []) { path -> String in
                let outcome = outcomes[path] ?? Outcome(.fail)
                return outcome.reason.isEmpty
                    ? outcome.kind.rawValue : "\(outcome.kind.rawValue) (\(plain(outcome.reason)))"
            }
            for head in byOutcome.keys.sorted() {
                let names = (byOutcome[head] ?? []).sorted().map { $0.dropFirst(folder.count) }
                result += "\(head): \(names.joined(separator: " "))\n"
            }
        }
        return result
    }

    private func plain(_ reason: String) -> String { reason.replacing(": ", with: " ").replacing("\n", with: " ") }

    /// Tests that do something else than the list says, in either direction.
    func changes(_ actual: [String: Outcome], among paths: [String]) -> [String] {
        paths.compactMap { path in
            let expected = outcomes[path]?.kind ?? .same
            let found = actual[path]?.kind ?? .crash
            let seen: Outcome.Kind = found == .typeset ? .same : found
            return seen == expected ? nil : "\(path): \(seen.rawValue), expected \(expected.rawValue)"
        }
    }
}
