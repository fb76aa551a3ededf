/// Counts of outcomes by group.
struct Tally {
    private var counts: [String: [Outcome.Kind: Int]] = [:]

    init(_ outcomes: [String: Outcome], group: (String) -> String) {
        for (path, outcome) in outcomes { counts[group(path), default: [:]][outcome.kind, default: 0] += 1 }
    }

    /// One line for each group: passed of discriminating ones in scope, and the others.
    var lines: [String] {
        counts.keys.sorted().map { group in
            let count = counts[group] ?? [:]
            let (passed, failed) = (count[.pass] ?? 0, (count[.fail] ?? 0) + (count[.crash] ?? 0) + (count[.hang] ?? 0))
            let share = passed + failed == 0 ? 0 : 1000 * passed / (passed + failed)
            return "\(group): \(passed)/\(passed + failed) = \(share / 10).\(share % 10) %"
                + ", out of scope \(count[.out] ?? 0), not discriminating \(count[.same] ?? 0)"
                + ", crashed \(count[.crash] ?? 0), hung \(count[.hang] ?? 0)"
        }
    }
}
