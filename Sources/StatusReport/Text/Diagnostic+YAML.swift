import Markup
import Yams

extension Diagnostic {
    /// A text that is not YAML: what is wrong, at the place the parser says it of.
    init(yaml error: any Error, _ code: Code, file: String) {
        let (problem, mark): (String, Mark?) =
            switch error as? YamlError {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                (problem, mark)
            default: ("\(error)", nil)
            }
        let told = YAMLProblem(parser: problem)
        let place = mark.map { SourceLocation.Position(line: $0.line, column: $0.column) }
        self.init(
            code, .error, "\(file.split(separator: "/").suffix(2).joined(separator: "/")) is not YAML: \(told.message)",
            hints: [told.hint],
            at: place.map {
                SourceLocation(file: file, start: $0, end: .init(line: $0.line, column: $0.column + 1))
            })
    }
}
