/// A series' name with its labels, as Prometheus writes them.
struct MetricName: Hashable, Comparable {
    /// The name, of the characters that Prometheus allows.
    let label: String
    /// The labels, escaped: `method="GET",route="/arbeid"`.
    let labels: String

    init(_ label: String, _ dimensions: [(String, String)]) {
        self.label = Self.allowed(label)
        labels = dimensions.map { "\(Self.allowed($0.0))=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
    }

    static func < (lhs: MetricName, rhs: MetricName) -> Bool {
        (lhs.label, lhs.labels) < (rhs.label, rhs.labels)
    }

    /// The name of a line: with a suffix such as `_sum`, and one more label such as `le="1"`.
    func line(_ suffix: String = "", _ more: String = "") -> String {
        let all = [labels, more].filter { !$0.isEmpty }.joined(separator: ",")
        return label + suffix + (all.isEmpty ? "" : "{\(all)}")
    }

    private static func allowed(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
