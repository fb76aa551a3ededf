import Markup
import Yams

extension Diagnostic {
    /// A text that is not YAML: what its parser says, in one line, at the place it says it of.
    init(yaml error: any Error, _ code: Code, file: String) {
        let (problem, mark): (String, Mark?) =
            switch error as? YamlError {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                (problem, mark)
            default: ("\(error)", nil)
            }
        let line = problem.split { $0.isNewline || $0 == "\0" }.joined(separator: " ")
        let place = mark.map { SourceLocation.Position(line: $0.line, column: $0.column) }
        self.init(
            code, .error, "\(file.split(separator: "/").suffix(2).joined(separator: "/")) is not YAML: \(line)",
            hints: [
                "indent with spaces, two for each level; put a text in quotes that begins with a mark or holds ': '"
            ],
            at: place.map {
                SourceLocation(file: file, start: $0, end: .init(line: $0.line, column: $0.column + 1))
            })
    }
}
