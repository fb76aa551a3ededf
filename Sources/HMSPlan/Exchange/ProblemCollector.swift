/// The problems of one file, up to a number that people still read.
final class ProblemCollector {
    private(set) var problems: [ExchangeProblem] = []
    private(set) var errorCount = 0
    private let file: String

    /// Problems kept; more are only counted.
    static let limit = 100

    init(file: String) { self.file = file }

    func add(_ severity: ExchangeProblem.Severity, _ line: Int, _ path: String, found: String, expected: String) {
        if severity == .error { errorCount += 1 }
        if problems.count == Self.limit {
            guard severity == .error, let warning = problems.lastIndex(where: { $0.severity == .warning }) else {
                return
            }
            problems.remove(at: warning)
        }
        problems.append(
            ExchangeProblem(severity, file: file, line: line, path: path, found: found, expected: expected))
    }
}
