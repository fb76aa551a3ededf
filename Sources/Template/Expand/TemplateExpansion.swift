import Markup

/// Writes a report's values through a program into a document. No HTML is parsed and no name looked up.
struct TemplateExpansion {
    private(set) var document: Document
    private var frames: [Frame]

    /// A value that names are taken from.
    private struct Frame {
        let value: TemplateValue
        /// Place in the list that is walked through, and its length.
        var index = 0
        var count = 1
    }

    /// Expands into a copy of `base`, which knows the template's names.
    init(base: Document, values: TemplateValue) {
        document = base
        frames = [Frame(value: values)]
    }

    /// Writes nodes as children of a parent.
    mutating func write(_ nodes: [TemplateNode], to parent: NodeID) {
        for node in nodes {
            switch node {
            case .text(let bytes): appendText(bytes, to: parent)
            case .comment(let bytes): document.append(document.makeComment(bytes), to: parent)
            case .variable(let expression, let span):
                let text = text(of: expression)
                if !text.isEmpty { document.append(document.makeText(Array(text.utf8), at: span), to: parent) }
            case .element(let element): write(element, to: parent)
            case .section(let section): each(section) { $0.write(section.body, to: parent) }
            }
        }
    }

    private mutating func appendText(_ bytes: [UInt8], to parent: NodeID) {
        document.append(document.makeText(bytes), to: parent)
    }

    private mutating func write(_ element: ElementNode, to parent: NodeID) {
        guard element.name != .none else {
            var bytes: [UInt8] = []
            for attribute in element.attributes { write(attribute.parts, attribute.place, to: &bytes) }
            return appendText(bytes, to: parent)
        }
        let node = document.makeElement(element.name, namespace: element.namespace, at: element.span)
        document.append(node, to: parent)
        for attribute in element.attributes {
            var bytes: [UInt8] = []
            write(attribute.parts, attribute.place, to: &bytes)
            if bytes.isEmpty, attribute.isLeftOutWhenEmpty { continue }
            // Parts that are harmless alone may not be when they stand together.
            if attribute.isAddressWithValues, !ValuePlace.isSafe(url: bytes) { bytes = Array("#".utf8) }
            document.setAttribute(attribute.name, bytes, of: node, at: attribute.span)
        }
        write(element.children, to: node)
    }

    private mutating func write(_ parts: [ValuePart], _ place: ValuePlace, to bytes: inout [UInt8]) {
        for part in parts {
            switch part {
            case .literal(let literal): bytes.append(contentsOf: literal)
            case .variable(let expression, let position):
                bytes.append(contentsOf: place.escaped(text(of: expression), position, after: bytes))
            case .section(let section):
                var written = bytes
                each(section) { $0.write(section.body, place, to: &written) }
                bytes = written
            }
        }
    }

    /// Calls `body` as often as the section stands, each time with its context.
    private mutating func each<Part>(_ section: Section<Part>, _ body: (inout TemplateExpansion) -> Void) {
        let value = value(of: section.condition)
        guard value.isTruthy != section.isInverted else { return }
        if section.isInverted { return body(&self) }
        switch value {
        case .list(let values):
            for (index, element) in values.enumerated() {
                frames.append(Frame(value: element, index: index, count: values.count))
                body(&self)
                frames.removeLast()
            }
        case .flag: body(&self)
        default:
            if case .constant = section.condition { return body(&self) }
            frames.append(Frame(value: value))
            body(&self)
            frames.removeLast()
        }
    }

    private func value(of expression: Expression) -> TemplateValue {
        switch expression {
        case .path(let up, let fields): return value(up, fields)
        case .equals(let up, let fields, let text): return .flag(value(up, fields) == .text(text))
        case .isFirst(let up): return .flag(frames[frames.count - 1 - up].index == 0)
        case .isLast(let up):
            let frame = frames[frames.count - 1 - up]
            return .flag(frame.index == frame.count - 1)
        case .number(let up): return .text(String(frames[frames.count - 1 - up].index + 1))
        case .constant(let text): return .text(text)
        }
    }

    private func value(_ up: Int, _ fields: [Int]) -> TemplateValue {
        var value = frames[frames.count - 1 - up].value
        for field in fields {
            guard case .record(let values) = value, field < values.count else { return .nothing }
            value = values[field]
        }
        return value
    }

    private func text(of expression: Expression) -> String {
        if case .text(let text) = value(of: expression) { return text }
        return ""
    }
}
