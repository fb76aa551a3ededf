/// What a check has looked at and what it has found.
struct ConformanceLog {
    /// Findings of one rule that are kept: the first ones say enough.
    private static let findingsPerRule = 20

    private(set) var findings: [ConformanceFinding] = []
    /// How often each rule was held against something.
    private(set) var counts: [ConformanceRule: Int] = [:]
    private var seen: Set<ConformanceFinding> = []

    /// Holds a rule against something; what breaks it is noted once.
    mutating func expect(_ rule: ConformanceRule, _ holds: Bool, _ message: @autoclosure () -> String) {
        counts[rule, default: 0] += 1
        guard !holds else { return }
        let finding = ConformanceFinding(rule: rule, message: message())
        guard seen.insert(finding).inserted else { return }
        if findings.reduce(0, { $1.rule == rule ? $0 + 1 : $0 }) < Self.findingsPerRule { findings.append(finding) }
    }
}
