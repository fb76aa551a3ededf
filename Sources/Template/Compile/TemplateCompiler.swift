import Markup

/// Compiles an assembled and parsed template into a program.
struct TemplateCompiler {
    let document: Document
    let assembly: TemplateAssembly
    let sources: TemplateSources
    var names: NameResolver
    let dialect: TemplateDialect
    var diagnostics = Diagnostics()

    /// Numbers of the tags that were found in the parsed document.
    private var found: Set<Int> = []

    init(
        _ document: Document, _ assembly: TemplateAssembly, _ sources: TemplateSources, _ names: NameResolver,
        dialect: TemplateDialect
    ) {
        self.dialect = dialect
        self.document = document
        self.assembly = assembly
        self.sources = sources
        self.names = names
    }

    /// The program below the document node.
    mutating func compile() -> [TemplateNode] {
        nodes(Array(document.children(.document))[...])
    }

    // MARK: Content

    private mutating func nodes(_ siblings: ArraySlice<NodeID>) -> [TemplateNode] {
        var result: [TemplateNode] = []
        var index = siblings.startIndex
        while index < siblings.endIndex {
            let node = siblings[index]
            guard let number = tagNumber(of: node) else {
                if let compiled = self.node(node) { result.append(compiled) }
                index += 1
                continue
            }
            let tag = assembly.tags[number]
            switch tag.kind {
            case .section, .inverted:
                guard let end = endIndex(of: number, among: siblings[(index + 1)...]) else {
                    reportParted(tag)
                    return result
                }
                let body = siblings[(index + 1)..<end]
                if let section = section(tag, { compiler in compiler.nodes(body) }) { result.append(.section(section)) }
                index = end + 1
            case .end:
                reportParted(tag)
                index += 1
            default:
                if let expression = variable(tag) { result.append(.variable(expression)) }
                index += 1
            }
        }
        return result
    }

    private mutating func node(_ node: NodeID) -> TemplateNode? {
        switch document.kind(node) {
        case .text: return .text(Array(document.text(node).utf8))
        case .comment: return nil
        case .element: return element(node)
        case .document: return nil
        }
    }

    private mutating func element(_ node: NodeID) -> TemplateNode? {
        let name = document.name(node)
        if dialect.forbidsElement(name, hasContent: !document.firstChild(node).isNone) {
            report("template-forbidden-element", "<\(name)> cannot stand in a template", [], document.span(node))
            return nil
        }
        let attributes = document.attributes(of: node).compactMap { attribute($0.name, $0.value, of: node) }
        let children = Array(document.children(node))
        let isRaw = Self.rawText.contains(name)
        return .element(
            ElementNode(
                name: document.atom(node), namespace: document.namespace(node), attributes: attributes,
                children: isRaw ? rawChildren(children, isStyle: name == "style") : nodes(children[...]),
                span: assembly.source(of: document.span(node))))
    }

    private static let rawText: Set<String> = ["title", "style", "textarea"]

    /// Raw text with tags becomes an attribute-like run of parts in a text node of its own.
    private mutating func rawChildren(_ children: [NodeID], isStyle: Bool) -> [TemplateNode] {
        children.flatMap { child -> [TemplateNode] in
            let parts = parts(of: Array(document.text(child).utf8), isStyle: isStyle)
            return parts.map { rawNode($0, isStyle: isStyle) }
        }
    }

    private func rawNode(_ part: ValuePart, isStyle: Bool) -> TemplateNode {
        switch part {
        case .literal(let bytes): .text(bytes)
        case .variable(let expression, let inQuotes):
            isStyle ? .section(Self.styled(expression, inQuotes)) : .variable(expression)
        case .section(let section):
            .section(
                Section(
                    condition: section.condition, isInverted: section.isInverted,
                    body: section.body.map { rawNode($0, isStyle: isStyle) }, span: section.span))
        }
    }

    /// A value in a style sheet: an element node without a name stands for "write this escaped for CSS".
    private static func styled(_ expression: Expression, _ inQuotes: Bool) -> Section<TemplateNode> {
        let attribute = AttributeNode(
            name: .none, place: .style, parts: [.variable(expression, inQuotes: inQuotes)], isLeftOutWhenEmpty: false,
            span: .none)
        let node = ElementNode(name: .none, namespace: .html, attributes: [attribute], children: [], span: .none)
        return Section(condition: .constant("1"), isInverted: false, body: [.element(node)], span: .none)
    }

    // MARK: Attributes

    private mutating func attribute(_ name: Atom, _ value: String, of node: NodeID) -> AttributeNode? {
        let text = document.name(of: name)
        let span = document.attributeSpan(name, of: node)
        if dialect.forbidsAttribute(text) {
            report("template-forbidden-attribute", "the attribute '\(text)' cannot stand in a template", [], span)
            return nil
        }
        let place = ValuePlace(attribute: text)
        let parts = parts(of: Array(value.utf8), isStyle: place == .style)
        return AttributeNode(
            name: name, place: place, parts: parts, isLeftOutWhenEmpty: dialect == .page && parts.areOneSection,
            span: assembly.source(of: span))
    }

    /// Cuts a value at its tokens.
    private mutating func parts(of bytes: [UInt8], isStyle: Bool) -> [ValuePart] {
        var reader = TokenReader(bytes, tracksQuotes: isStyle)
        return parts(&reader, until: nil)
    }

    private mutating func parts(_ reader: inout TokenReader, until end: Int?) -> [ValuePart] {
        var parts: [ValuePart] = []
        while let token = reader.next() {
            switch token {
            case .literal(let bytes): parts.append(.literal(bytes))
            case .tag(let number, let inQuotes):
                guard number < assembly.tags.count else { continue }
                let tag = assembly.tags[number]
                found.insert(number)
                switch tag.kind {
                case .end:
                    if number == end { return parts }
                    reportParted(tag)
                case .section, .inverted:
                    let partner = assembly.partners[number]
                    var body = reader
                    let section = section(tag) { compiler in compiler.parts(&body, until: partner) }
                    reader = body
                    if let section { parts.append(.section(section)) }
                default:
                    if let expression = variable(tag) { parts.append(.variable(expression, inQuotes: inQuotes)) }
                }
            }
        }
        if let end { reportParted(assembly.tags[end]) }
        return parts
    }

    // MARK: Tags

    private func tagNumber(of node: NodeID) -> Int? {
        guard document.kind(node) == .comment else { return nil }
        let text = document.text(node)
        guard text.hasPrefix("hms:"), let number = Int(text.dropFirst(4)), number < assembly.tags.count else {
            return nil
        }
        return number
    }

    private func endIndex(of number: Int, among siblings: ArraySlice<NodeID>) -> Int? {
        guard let partner = assembly.partners[number] else { return nil }
        return siblings.firstIndex { tagNumber(of: $0) == partner }
    }

    private mutating func variable(_ tag: TemplateTag) -> Expression? {
        if tag.kind == .unescaped {
            report(
                "template-unescaped", "values are always escaped for their place",
                ["write {{\(tag.name)}}"], tag.span, isSource: true)
            return nil
        }
        guard let resolution = resolve(tag) else { return nil }
        switch resolution.type {
        case .text, .optional(.text): return resolution.expression
        default:
            report(
                "template-not-text", "'\(tag.name)' is a \(resolution.type.description), not a text",
                ["open a section over it: {{#\(tag.name)}} … {{/\(tag.name)}}"], tag.span, isSource: true)
            return nil
        }
    }

    private mutating func section<Part>(
        _ tag: TemplateTag, _ body: (inout TemplateCompiler) -> [Part]
    ) -> Section<Part>? {
        guard let resolution = resolve(tag) else {
            // The body is compiled all the same with what is known, so that its own errors would only repeat this one.
            return nil
        }
        let context = tag.kind == .inverted ? nil : context(of: resolution.type)
        if let context { names.push(context) }
        let parts = body(&self)
        if context != nil { names.pop() }
        return Section(condition: resolution.expression, isInverted: tag.kind == .inverted, body: parts, span: tag.span)
    }

    /// What a section over a value of the type puts in front; `nil` for conditions.
    private func context(of type: TemplateType) -> NameResolver.Context? {
        switch type {
        case .flag: nil
        case .list(let element): NameResolver.Context(type: element, isElement: true)
        case .optional(let inner): context(of: inner)
        case .text, .record: NameResolver.Context(type: type, isElement: false)
        }
    }

    private mutating func resolve(_ tag: TemplateTag) -> NameResolver.Resolution? {
        do throws(NameResolver.Unknown) {
            return try names.resolve(tag.name)
        } catch {
            report("template-unknown-name", error.message, error.hints, tag.span, isSource: true)
            return nil
        }
    }

    // MARK: Diagnostics

    private mutating func reportParted(_ tag: TemplateTag) {
        report(
            "template-parted-section", "the ends of the section '\(tag.name)' stand in different elements",
            [
                "open and close it in the same element; in a table write <tbody> yourself, outside of the section"
            ], tag.span, isSource: true)
    }

    private mutating func report(
        _ code: Diagnostic.Code, _ message: String, _ hints: [String], _ span: SourceSpan, isSource: Bool = false
    ) {
        let place = isSource ? span : assembly.source(of: span)
        diagnostics.report(sources.diagnostic(code, message, hints: hints, at: place))
    }
}
