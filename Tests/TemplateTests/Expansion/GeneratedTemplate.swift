import Template

/// A template made from a seed, with an interpreter of its own that says what is to come of it.
struct GeneratedTemplate {
    indirect enum Node {
        case text(String)
        case variable(String)
        case element(String, classParts: [Node], [Node])
        case section(String, isInverted: Bool, [Node])
    }

    let nodes: [Node]

    /// What the names mean in an interpretation.
    struct Scope {
        var texts: [String: String]
        let flags: [String: Bool]
        let lists: [String: [String]]
    }

    init(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        nodes = Self.nodes(&random, depth: 0, isInList: false)
    }

    private static func nodes(_ random: inout SeededGenerator, depth: Int, isInList: Bool) -> [Node] {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in node(&random, depth: depth, isInList: isInList) }
    }

    private static func node(_ random: inout SeededGenerator, depth: Int, isInList: Bool) -> Node {
        switch Int.random(in: 0..<(depth < 5 ? 8 : 3), using: &random) {
        case 0: .text(["a", " b ", "æ", "x\ny"].randomElement(using: &random) ?? "")
        case 1, 2: variable(&random, isInList: isInList)
        case 3, 4: element(&random, depth: depth, isInList: isInList)
        case 5: section("words", &random, depth: depth, isInList: true)
        case 6: section(Bool.random(using: &random) ? "isGood" : "isBad", &random, depth: depth, isInList: isInList)
        default:
            .section(
                Bool.random(using: &random) ? "isBad" : "none", isInverted: true,
                nodes(&random, depth: depth + 1, isInList: isInList))
        }
    }

    private static func variable(_ random: inout SeededGenerator, isInList: Bool) -> Node {
        .variable(isInList && Bool.random(using: &random) ? "." : "title")
    }

    private static func element(_ random: inout SeededGenerator, depth: Int, isInList: Bool) -> Node {
        let name = ["div", "section", "article"].randomElement(using: &random) ?? "div"
        let parts = Bool.random(using: &random) ? [.text("k "), variable(&random, isInList: isInList)] : []
        return .element(name, classParts: parts, nodes(&random, depth: depth + 1, isInList: isInList))
    }

    private static func section(
        _ name: String, _ random: inout SeededGenerator, depth: Int, isInList: Bool
    ) -> Node {
        .section(name, isInverted: false, nodes(&random, depth: depth + 1, isInList: isInList))
    }

    // MARK: As a template

    /// The template's text.
    var template: String { nodes.map(Self.template).joined() }

    private static func template(_ node: Node) -> String {
        switch node {
        case .text(let text): text
        case .variable(let name): "{{\(name)}}"
        case .element(let name, let parts, let children):
            "<\(name)\(parts.isEmpty ? "" : " class=\"\(parts.map(template).joined())\"")>"
                + children.map(template).joined() + "</\(name)>"
        case .section(let name, let isInverted, let body):
            "{{\(isInverted ? "^" : "#")\(name)}}\(body.map(template).joined()){{/\(name)}}"
        }
    }

    // MARK: As a result

    /// What is to come of it, written by an interpreter that knows nothing of HTML.
    func html(_ scope: Scope) -> String { Self.html(nodes, scope) }

    private static func html(_ nodes: [Node], _ scope: Scope) -> String {
        nodes.map { html($0, scope) }.joined()
    }

    private static func html(_ node: Node, _ scope: Scope) -> String {
        switch node {
        case .text(let text): return text
        case .variable(let name): return escaped(scope.texts[name] ?? "", isAttribute: false)
        case .element(let name, let parts, let children):
            let value = parts.map { part in
                if case .variable(let name) = part { escaped(scope.texts[name] ?? "", isAttribute: true) } else { "k " }
            }.joined()
            return "<\(name)\(parts.isEmpty ? "" : " class=\"\(value)\"")>" + html(children, scope) + "</\(name)>"
        case .section(let name, let isInverted, let body):
            if let flag = scope.flags[name] { return flag == isInverted ? "" : html(body, scope) }
            let values = scope.lists[name] ?? []
            if isInverted { return values.isEmpty ? html(body, scope) : "" }
            return values.map { value in
                var inner = scope
                inner.texts["."] = value
                return html(body, inner)
            }.joined()
        }
    }

    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        let text = text.replacing("&", with: "&amp;").replacing("\u{A0}", with: "&nbsp;")
            .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        return isAttribute ? text.replacing("\"", with: "&quot;") : text
    }
}

/// Numbers from a seed, the same on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
