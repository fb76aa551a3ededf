/// The custom properties of an element, `var()` in them replaced (CSS Variables 1).
struct CustomProperties: Hashable, Sendable {
    /// Values by name; a name without value is invalid or not set.
    private(set) var values: [String: [Token]] = [:]

    /// Most tokens of a value after replacement (SECURITY: amplification).
    static let maximumTokens = 16_384

    /// The properties of an element that inherits these and declares some of its own, in cascade order.
    func declaring(_ declarations: [Declaration]) -> CustomProperties {
        var own: [String: PropertyValue] = [:]
        for declaration in declarations {
            if case .custom(let name) = declaration.target { own[name] = declaration.value }
        }
        var run = CustomPropertyRun(inherited: self, own: own)
        var result = self
        for name in own.keys.sorted() { result.values[name] = run.value(of: name) }
        return result
    }

    /// A value with each `var()` replaced; `nil` where one has neither value nor fallback.
    func substituting(_ tokens: [Token]) -> [Token]? {
        VariableSubstitution.replace(tokens) { values[$0] }
    }
}

/// Resolves the custom properties that one element declares, which may refer to each other.
private struct CustomPropertyRun {
    let inherited: CustomProperties
    let own: [String: PropertyValue]
    private var done: [String: [Token]?] = [:]
    private var open: Set<String> = []
    /// Properties found to be part of a cycle: invalid.
    private var cyclic: Set<String> = []

    init(inherited: CustomProperties, own: [String: PropertyValue]) {
        self.inherited = inherited
        self.own = own
    }

    mutating func value(of name: String) -> [Token]? {
        guard let value = own[name] else { return inherited.values[name] }
        if let known = done[name] { return known }
        guard open.count < 64, open.insert(name).inserted else {
            cyclic.formUnion(open)
            return nil
        }
        let result = resolve(value, name)
        open.remove(name)
        done[name] = .some(cyclic.contains(name) ? nil : result)
        return cyclic.contains(name) ? nil : result
    }

    private mutating func resolve(_ value: PropertyValue, _ name: String) -> [Token]? {
        switch value {
        case .unresolved(let unresolved):
            // The closure cannot hold `self` while it changes: names are resolved first.
            var found: [String: [Token]] = [:]
            for reference in VariableSubstitution.names(in: unresolved.tokens) {
                found[reference] = self.value(of: reference)
            }
            return VariableSubstitution.replace(unresolved.tokens) { found[$0] }
        case .wide(.initial): return nil
        default: return inherited.values[name]
        }
    }
}

/// Replaces `var()` in values.
enum VariableSubstitution {
    /// The names that a value refers to, those in fallbacks included.
    static func names(in tokens: [Token]) -> [String] {
        var names: [String] = []
        for index in tokens.indices where isVariable(tokens[index]) {
            var parser = ValueParser(tokens, range: index + 1..<tokens.count, base: "")
            if let name = parser.identifier() { names.append(name) }
        }
        return names
    }

    static func isVariable(_ token: Token) -> Bool {
        if case .function(let name) = token.kind { return name.asciiLowercased == "var" }
        return false
    }

    /// A value with each `var()` replaced; `nil` where one has neither value nor fallback, or all gets too long.
    static func replace(_ tokens: [Token], depth: Int = 0, _ lookup: (String) -> [Token]?) -> [Token]? {
        guard depth < 32 else { return nil }
        guard tokens.contains(where: isVariable) else { return tokens }
        var result: [Token] = []
        var index = 0
        while index < tokens.count {
            guard isVariable(tokens[index]) else {
                result.append(tokens[index])
                index += 1
                continue
            }
            var parser = ValueParser(tokens, range: index..<tokens.count, base: "")
            guard var inner = parser.function(), let value = replacement(&inner, depth, lookup) else { return nil }
            result += value
            guard result.count <= CustomProperties.maximumTokens else { return nil }
            index = closeIndex(in: tokens, from: index) + 1
        }
        return result
    }

    /// What stands for the inside of one `var()`.
    private static func replacement(
        _ inner: inout ValueParser, _ depth: Int, _ lookup: (String) -> [Token]?
    ) -> [Token]? {
        guard let name = inner.identifier(), name.hasPrefix("--") else { return nil }
        if let value = lookup(name) { return value }
        guard inner.peek == .comma else { return nil }
        let fallback = Array(inner.tokens[inner.index + 1..<inner.end])
        return replace(trimmed(fallback), depth: depth + 1, lookup)
    }

    private static func trimmed(_ tokens: [Token]) -> [Token] {
        var slice = tokens[...]
        while slice.first?.kind == .whitespace { slice.removeFirst() }
        while slice.last?.kind == .whitespace { slice.removeLast() }
        return Array(slice)
    }

    private static func closeIndex(in tokens: [Token], from index: Int) -> Int {
        ValueParser(tokens, range: index..<tokens.count, base: "").closer(from: index + 1)
    }
}
