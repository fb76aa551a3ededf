import Foundation
import Typesetter

/// Compares the style sheet parser with css-parsing-tests (repository `SimonSapin/css-parsing-tests`).
struct SyntaxSuite {
    /// Folder of the JSON files.
    let folder: String

    /// A file and how its texts are parsed.
    private static let files: [(name: String, parse: @Sendable (String) -> SyntaxNode)] = [
        ("component_value_list.json", { .componentValues(of: $0) }),
        ("declaration_list.json", { .declarations(of: $0) }),
        ("rule_list.json", { .rules(of: $0, isTopLevel: false) }),
        ("stylesheet.json", { .rules(of: $0, isTopLevel: true) }),
        ("An+B.json", { .step(of: $0) }),
    ]

    /// Prints the figures and what fails; 0 where nothing fails that is not known to.
    func run(isVerbose: Bool) -> Int32 {
        var unexpected = 0
        for file in Self.files {
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(file.name)"),
                let cases = (try? JSONSerialization.jsonObject(with: data)) as? [Any]
            else {
                print("\(file.name): skipped, not at hand")
                continue
            }
            let failed = failures(cases, file.parse)
            let fresh = failed.filter { !$0.expected.isOutdated }
            unexpected += fresh.count
            print(
                "\(file.name): \(cases.count / 2 - failed.count)/\(cases.count / 2), outdated \(failed.count - fresh.count)"
            )
            for failure in isVerbose ? failed : fresh {
                print(
                    "  \(String(reflecting: failure.text))\n    found    \(failure.found)\n    expected \(failure.expected)"
                )
            }
        }
        return unexpected == 0 ? 0 : 1
    }

    private struct Failure {
        let text: String
        let found: SyntaxNode
        let expected: SyntaxNode
    }

    private func failures(_ cases: [Any], _ parse: (String) -> SyntaxNode) -> [Failure] {
        stride(from: 0, to: cases.count - 1, by: 2).compactMap { index in
            guard let text = cases[index] as? String else { return nil }
            let (found, expected) = (parse(text), SyntaxNode(json: cases[index + 1]))
            return found == expected ? nil : Failure(text: text, found: found, expected: expected)
        }
    }
}
