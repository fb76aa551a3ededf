import Markup

// Conditions that look into the document itself.
extension SelectorMatcher {
    private var document: Document { table.document }

    /// Without elements and text (Selectors 4 §13.2 as browsers have it: white space counts).
    func isEmpty(_ node: NodeID) -> Bool {
        var child = document.firstChild(node)
        while !child.isNone {
            switch document.kind(child) {
            case .element: return false
            case .text: if document.withUTF8Text(child, { !$0.isEmpty }) { return false }
            default: break
            }
            child = document.nextSibling(child)
        }
        return true
    }

    func isLink(_ row: ElementTable.Row) -> Bool {
        guard document.hasAttribute(.href, of: row.node) else { return false }
        let name = document.name(row.node)
        return name == "a" || name == "area" || (name == "link" && row.namespace == .html)
    }

    func isChecked(_ row: ElementTable.Row) -> Bool {
        switch document.atom(row.node) {
        case .input: document.attribute("checked", of: row.node) != nil
        case .option: document.attribute("selected", of: row.node) != nil
        default: false
        }
    }

    func isControl(_ row: ElementTable.Row) -> Bool {
        let controls: [Atom] = [.input, .button, .select, .textarea, .option]
        return controls.contains(document.atom(row.node)) || ["fieldset", "optgroup"].contains(document.name(row.node))
    }

    func isDisabled(_ row: ElementTable.Row) -> Bool { document.attribute("disabled", of: row.node) != nil }

    // MARK: Language and direction

    /// `:lang()` with extended filtering of prefixes (Selectors 4 §10.2).
    func matches(languages: [String], _ row: Int) -> Bool {
        guard let language = language(row) else { return false }
        return languages.contains { range in
            if range.isEmpty { return language.isEmpty }
            if range == "*" { return !language.isEmpty }
            let wanted = range.hasPrefix("*-") ? String(range.dropFirst(2)) : range
            if range.hasPrefix("*-") { return language.split(separator: "-").dropFirst().contains { $0 == wanted } }
            return language == wanted || language.hasPrefix(wanted + "-")
        }
    }

    private func language(_ row: Int) -> String? {
        var row = row
        while row >= 0 {
            let node = table.rows[row].node
            if let language = document.attribute(.lang, of: node) ?? document.attribute("xml:lang", of: node) {
                return language.asciiLowercased
            }
            row = Int(table.rows[row].parent)
        }
        return nil
    }

    func direction(_ row: Int) -> Direction {
        var row = row
        while row >= 0 {
            switch document.attribute(.dir, of: table.rows[row].node)?.asciiLowercased {
            case "rtl": return .rtl
            case "ltr": return .ltr
            default: row = Int(table.rows[row].parent)
            }
        }
        return .ltr
    }

    // MARK: Attributes

    func matches(_ selector: AttributeSelector, _ row: ElementTable.Row) -> Bool {
        let name = row.namespace == .html ? selector.name.asciiLowercased : selector.name
        guard let value = document.attribute(name, of: row.node) else { return false }
        if selector.operator == .exists { return true }
        let ignoresCase = selector.ignoresCase ?? (row.namespace == .html && Self.caselessAttributes.contains(name))
        return ignoresCase
            ? Self.compare(value.asciiLowercased, selector.operator, selector.value.asciiLowercased)
            : Self.compare(value, selector.operator, selector.value)
    }

    private static func compare(_ value: String, _ comparison: AttributeSelector.Operator, _ wanted: String) -> Bool {
        let (have, want) = (Array(value.utf8), Array(wanted.utf8))
        switch comparison {
        case .exists: return true
        case .equals: return have == want
        case .includes:
            guard !want.isEmpty else { return false }
            return have.split(whereSeparator: { CharacterTest.isWhitespace(Int($0)) }).contains {
                $0.elementsEqual(want)
            }
        case .dashMatch:
            return have.starts(with: want) && (have.count == want.count || have[want.count] == UInt8(ascii: "-"))
        case .prefix: return !want.isEmpty && have.starts(with: want)
        case .suffix: return !want.isEmpty && have.count >= want.count && have.suffix(want.count).elementsEqual(want)
        case .substring: return !want.isEmpty && contains(have, want)
        }
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
    }

    /// Attributes whose values HTML compares without case (HTML §4.16.2).
    private static let caselessAttributes: Set<String> = [
        "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear", "codetype",
        "color",
        "compact", "declare", "defer", "dir", "direction", "disabled", "enctype", "face", "frame", "hreflang",
        "http-equiv", "lang", "language", "link", "media", "method", "multiple", "nohref", "noresize", "noshade",
        "nowrap", "readonly", "rel", "rev", "rules", "scope", "scrolling", "selected", "shape", "target", "text",
        "type",
        "valign", "valuetype", "vlink",
    ]
}
