/// Reads the fields of a JSON object, collecting problems instead of stopping at the first.
struct ObjectReader {
    private let members: [JSONMember]
    /// Whether it is an object; of something else only that is said.
    private let isObject: Bool
    private let line: Int
    private let path: String
    private let problems: ProblemCollector
    private var read: [String] = []

    /// Reads an object; something else is a problem and reads as an empty object.
    init(_ node: JSONNode, path: String, _ problems: ProblemCollector) {
        self.path = path
        self.problems = problems
        line = node.line
        if case .object(let members) = node.value {
            self.members = members
            isObject = true
            for member in Self.repeated(members) {
                problems.add(
                    .error, member.value.line, path.isEmpty ? member.key : "\(path).\(member.key)",
                    found: "found the field twice", expected: "expected it once")
            }
        } else {
            members = []
            isObject = false
            problems.add(.error, node.line, path, found: "found \(node.shown)", expected: "expected an object")
        }
    }

    /// Members whose names stand before them too. Objects of the format are small; others need not be.
    private static func repeated(_ members: [JSONMember]) -> [JSONMember] {
        if members.count <= 24 {
            return members.indices.filter { index in members[..<index].contains { $0.key == members[index].key } }
                .map { members[$0] }
        }
        var names: Set<String> = []
        return members.filter { !names.insert($0.key).inserted }
    }

    // MARK: Fields

    mutating func text(_ key: String, upTo limit: Int = 500, default fallback: String? = nil) -> String {
        guard let node = node(key) else { return fallback ?? missing(key, "a text", "") }
        guard case .string(let text) = node.value else { return wrong(key, node, "expected a text", "") }
        if text.utf8.count > limit { return wrong(key, node, "expected at most \(limit) bytes of text", text) }
        if text.utf8.contains(0) { return wrong(key, node, "expected a text without NUL", "") }
        if fallback == nil, text.isEmpty { return wrong(key, node, "expected a text that is not empty", text) }
        return text
    }

    mutating func optionalText(_ key: String, upTo limit: Int = 500) -> String? {
        guard let node = node(key) else { return nil }
        guard case .string(let text) = node.value, text.utf8.count <= limit, !text.utf8.contains(0) else {
            return wrong(key, node, "expected a text of at most \(limit) bytes, without NUL", nil)
        }
        return text
    }

    /// Digits as text: postcodes and municipality numbers keep their zeros.
    mutating func digits(_ key: String, count: Int) -> String? {
        guard let text = optionalText(key) else { return nil }
        guard text.utf8.count == count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return problem(key, found: "'\(text)'", expected: "expected \(count) digits as text", nil)
        }
        return text
    }

    /// A hash: 64 hexadecimal digits.
    mutating func hash(_ key: String) -> String {
        let value = text(key)
        guard !value.isEmpty, value.utf8.count != 64 || !value.utf8.allSatisfy(Self.isHexadecimal) else { return value }
        return problem(key, found: "'\(value)'", expected: "expected 64 hexadecimal digits in lower case", "")
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    mutating func integer(_ key: String, in range: ClosedRange<Int>, default fallback: Int? = nil) -> Int {
        guard let node = node(key) else { return fallback ?? missing(key, "a whole number", range.lowerBound) }
        guard case .number(let text) = node.value, let value = Int(text), range.contains(value) else {
            return wrong(key, node, "expected \(Self.words(range))", range.lowerBound)
        }
        return value
    }

    mutating func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
        node(key) == nil ? nil : integer(key, in: range)
    }

    mutating func flag(_ key: String, default fallback: Bool) -> Bool {
        guard let node = node(key) else { return fallback }
        guard case .bool(let value) = node.value else { return wrong(key, node, "expected true or false", fallback) }
        return value
    }

    /// A value that is written as text: `Day`, `Timestamp`, `OrganisationNumber`, `Frequency`.
    mutating func optional<Value: LosslessStringConvertible>(
        _ key: String, _ type: Value.Type, _ expected: String
    ) -> Value? {
        guard let node = node(key) else { return nil }
        guard case .string(let text) = node.value, let value = Value(text) else {
            return wrong(key, node, expected, nil)
        }
        return value
    }

    mutating func day(_ key: String) -> Day {
        let fallback = Day(daysSinceEpoch: 0)
        guard node(key) != nil else { return missing(key, "a date such as 2022-01-25", fallback) }
        return optionalDay(key) ?? fallback
    }

    mutating func optionalDay(_ key: String) -> Day? {
        optional(key, Day.self, "expected a date such as 2022-01-25")
    }

    mutating func timestamp(_ key: String) -> Timestamp {
        let fallback = Timestamp(secondsSinceEpoch: 0)
        guard node(key) != nil else { return missing(key, "a UTC time such as 2022-01-25T08:03:00Z", fallback) }
        return optionalTimestamp(key) ?? fallback
    }

    mutating func optionalTimestamp(_ key: String) -> Timestamp? {
        optional(key, Timestamp.self, "expected a UTC time such as 2022-01-25T08:03:00Z")
    }

    mutating func keyword<Value: RawRepresentable & CaseIterable>(
        _ key: String, _ type: Value.Type, default fallback: Value
    ) -> Value where Value.RawValue == String {
        optionalKeyword(key, type) ?? fallback
    }

    mutating func optionalKeyword<Value: RawRepresentable & CaseIterable>(
        _ key: String, _ type: Value.Type
    ) -> Value? where Value.RawValue == String {
        guard let node = node(key) else { return nil }
        guard case .string(let text) = node.value, let value = Value(rawValue: text) else {
            return wrong(key, node, Self.words(type), nil)
        }
        return value
    }

    mutating func id(_ key: String) -> SourceID { SourceID(text(key, upTo: 200)) }

    mutating func optionalID(_ key: String) -> SourceID? { node(key) == nil ? nil : id(key) }

    mutating func list<Element>(_ key: String, _ read: (inout ObjectReader) -> Element) -> [Element] {
        elements(key).map { index, node in
            var reader = ObjectReader(node, path: "\(place(key))[\(index)]", problems)
            let element = read(&reader)
            reader.finish()
            return element
        }
    }

    mutating func object<Value>(_ key: String, _ read: (inout ObjectReader) -> Value) -> Value? {
        guard let node = node(key) else { return nil }
        var reader = ObjectReader(node, path: place(key), problems)
        let value = read(&reader)
        reader.finish()
        return value
    }

    mutating func integers(_ key: String, in range: ClosedRange<Int>) -> [Int] {
        elements(key).compactMap { index, node in
            guard case .number(let text) = node.value, let value = Int(text), range.contains(value) else {
                return wrongElement(key, index, node, "expected \(Self.words(range))")
            }
            return value
        }
    }

    mutating func texts(_ key: String, upTo limit: Int = 500) -> [String] {
        elements(key).compactMap { index, node in
            guard case .string(let text) = node.value, text.utf8.count <= limit, !text.utf8.contains(0) else {
                return wrongElement(key, index, node, "expected a text of at most \(limit) bytes, without NUL")
            }
            return text
        }
    }

    mutating func keywords<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> [Value]
    where Value.RawValue == String {
        elements(key).compactMap { index, node in
            guard case .string(let text) = node.value, let value = Value(rawValue: text) else {
                return wrongElement(key, index, node, Self.words(type))
            }
            return value
        }
    }

    /// Warns about fields that nobody read.
    func finish() {
        for member in members where !read.contains(member.key) {
            problems.add(
                .warning, member.value.line, place(member.key), found: "",
                expected: "the field is unknown and was left out")
        }
    }

    /// Reports a problem that concerns several fields.
    func report(_ severity: ExchangeProblem.Severity, _ key: String, found: String, expected: String) {
        guard isObject else { return }
        let line = members.first { $0.key == key }?.value.line ?? line
        problems.add(severity, line, place(key), found: found, expected: expected)
    }

    // MARK: Parts

    private func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    private mutating func node(_ key: String) -> JSONNode? {
        if !read.contains(key) { read.append(key) }
        guard let node = members.first(where: { $0.key == key })?.value else { return nil }
        if case .null = node.value { return nil }
        return node
    }

    private mutating func elements(_ key: String) -> [(Int, JSONNode)] {
        guard let node = node(key) else { return [] }
        guard case .array(let elements) = node.value else { return wrong(key, node, "expected a list", []) }
        return Array(elements.enumerated().map { ($0.offset, $0.element) })
    }

    private func missing<Value>(_ key: String, _ what: String, _ fallback: Value) -> Value {
        if isObject {
            problems.add(.error, line, place(key), found: "", expected: "the field is missing; expected \(what)")
        }
        return fallback
    }

    private func wrong<Value>(_ key: String, _ node: JSONNode, _ expected: String, _ fallback: Value) -> Value {
        problems.add(.error, node.line, place(key), found: "found \(node.shown)", expected: expected)
        return fallback
    }

    private func wrongElement<Value>(_ key: String, _ index: Int, _ node: JSONNode, _ expected: String) -> Value? {
        problems.add(.error, node.line, "\(place(key))[\(index)]", found: "found \(node.shown)", expected: expected)
        return nil
    }

    private func problem<Value>(_ key: String, found: String, expected: String, _ fallback: Value) -> Value {
        report(.error, key, found: "found \(found)", expected: expected)
        return fallback
    }

    private static func words(_ range: ClosedRange<Int>) -> String {
        range.upperBound == Int.max
            ? "a whole number, \(range.lowerBound) or more"
            : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    }

    private static func words<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> String
    where Value.RawValue == String {
        "expected one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))"
    }
}
