import Foundation

/// The suite's commit: a file `COMMIT` at its root, written by who laid it out.
enum SuiteCommit {
    static func current(_ options: Options, _ known: String) -> String {
        let file = (options.suite ?? "") + "/COMMIT"
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return known }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
