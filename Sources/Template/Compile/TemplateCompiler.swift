import Markup

/// Compiles an assembled and parsed template into a program.
struct TemplateCompiler {
    let document: Document
    let assembly: TemplateAssembly
    var names: NameResolver
    let dialect: TemplateDialect
    var diagnostics: Diagnostics

    /// Numbers of the tags that were found in the parsed document.
    var found: Set<Int> = []
    /// Sections whose ends stand apart: what is inside of them has no meaning and is told of no more.
    var parted: [ClosedRange<Int>] = []
    let markup: ParsedMarkup

    init(_ markup: ParsedMarkup, _ assembly: TemplateAssembly, _ names: NameResolver, dialect: TemplateDialect) {
        self.dialect = dialect
        document = markup.document
        self.markup = markup
        self.assembly = assembly
        self.names = names
        diagnostics = assembly.sources.diagnostics
    }

    /// The program below the document node.
    mutating func compile() -> [TemplateNode] {
        let program = nodes(Array(document.children(.document))[...], in: .document)
        reportParted()
        reportRepairs()
        // After another error a tag may be left out because of it.
        if !diagnostics.hasErrors { reportLostTags() }
        return program
    }

    // MARK: Content

    private mutating func nodes(_ siblings: ArraySlice<NodeID>, in parent: NodeID) -> [TemplateNode] {
        var result: [TemplateNode] = []
        var index = siblings.startIndex
        while index < siblings.endIndex {
            let node = siblings[index]
            index += 1
            if let number = tagNumber(of: node) {
                index = append(number, siblings[index...], in: parent, to: &result)
            } else if let compiled = self.node(node) {
                result.append(compiled)
            }
        }
        return result
    }

    /// Compiles a tag and gives the index behind what belongs to it.
    private mutating func append(
        _ number: Int, _ following: ArraySlice<NodeID>, in parent: NodeID, to result: inout [TemplateNode]
    ) -> Int {
        let tag = assembly.tags[number]
        if !found.insert(number).inserted || isParted(number) { return following.startIndex }
        guard tag.kind.isOpening else {
            if tag.kind == .end {
                noteParted(number)
            } else if let expression = variable(tag, number) {
                reportPlace(of: tag, in: parent)
                result.append(.variable(expression, tag.span))
            }
            return following.startIndex
        }
        // A section without an end is reported already.
        guard let partner = assembly.partners[number] else { return following.startIndex }
        guard let end = following.firstIndex(where: { tagNumber(of: $0) == partner }) else {
            noteParted(number)
            return following.startIndex
        }
        found.insert(partner)
        let body = following[following.startIndex..<end]
        if let section = section(tag, number, { $0.nodes(body, in: parent) }) { result.append(.section(section)) }
        return end + 1
    }

    private mutating func node(_ node: NodeID) -> TemplateNode? {
        switch document.kind(node) {
        case .text: .text(Array(document.text(node).utf8))
        case .element: element(node)
        case .comment, .document: nil
        }
    }

    private mutating func element(_ node: NodeID) -> TemplateNode? {
        let name = document.name(node)
        if dialect.forbidsElement(name, hasContent: !document.firstChild(node).isNone) {
            report(
                "template-forbidden-element", "<\(name)> cannot stand in a template", dialect.hints(element: name),
                document.span(node))
            return nil
        }
        let attributes = document.attributes(of: node).compactMap { attribute($0.name, $0.value, of: node) }
        let children = Array(document.children(node))
        let isRaw = Self.rawText.contains(name)
        return .element(
            ElementNode(
                name: document.atom(node), namespace: document.namespace(node), attributes: attributes,
                children: isRaw ? rawChildren(children, isStyle: name == "style") : nodes(children[...], in: node),
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
        case .variable(let expression, let position):
            isStyle ? .section(Self.styled(expression, position)) : .variable(expression, .none)
        case .section(let section):
            .section(
                Section(
                    condition: section.condition, isInverted: section.isInverted,
                    body: section.body.map { rawNode($0, isStyle: isStyle) }, span: section.span))
        }
    }

    /// A value in a style sheet: an element node without a name stands for "write this escaped for CSS".
    private static func styled(_ expression: Expression, _ position: StylePosition) -> Section<TemplateNode> {
        let attribute = AttributeNode(
            name: .none, place: .style, parts: [.variable(expression, position)], isLeftOutWhenEmpty: false,
            span: .none)
        let node = ElementNode(name: .none, namespace: .html, attributes: [attribute], children: [], span: .none)
        return Section(condition: .constant("1"), isInverted: false, body: [.element(node)], span: .none)
    }

    /// The tag for which a comment stands.
    private func tagNumber(of node: NodeID) -> Int? {
        guard document.kind(node) == .comment, document.text(node).hasPrefix("hms:"),
            let number = Int(document.text(node).dropFirst(4)), number >= 0, number < assembly.tags.count,
            assembly.places[number] == Int(document.span(node).offset)
        else { return nil }
        return number
    }

    // MARK: Diagnostics of places

    /// Where HTML allows no text a value would be moved out of its place.
    private mutating func reportPlace(of tag: TemplateTag, in parent: NodeID) {
        let name = document.kind(parent) == .element ? document.name(parent) : "html"
        guard let hint = Self.withoutText[name], document.namespace(parent) == .html else { return }
        report(
            "template-misplaced-value", "a value cannot stand directly in <\(name)>",
            [hint.replacing("…", with: "{{\(tag.name)}}")], tag.span, isSource: true)
    }

    /// Elements that hold no text, with how to write a value there.
    private static let withoutText = [
        "table": "put it in a cell: <tr><td>…</td></tr>", "thead": "put it in a cell: <tr><th>…</th></tr>",
        "tbody": "put it in a cell: <tr><td>…</td></tr>", "tfoot": "put it in a cell: <tr><td>…</td></tr>",
        "tr": "put it in a cell: <td>…</td>", "colgroup": "only <col> stands here",
        "head": "put it in <title> or <body>",
        "html": "put it in <body>", "ul": "put it in an item: <li>…</li>", "ol": "put it in an item: <li>…</li>",
        "dl": "put it in a term or its description: <dd>…</dd>", "select": "put it in <option>…</option>",
    ]

    /// A tag that the parser dropped with the markup around it would be lost in silence.
    private mutating func reportLostTags() {
        for (number, tag) in assembly.tags.enumerated() where !found.contains(number) {
            report(
                "template-lost-tag", "the place of '\(tag.name)' is left out by HTML's parser",
                ["an attribute stands once, and only in a start tag; text stands where its element allows it"],
                tag.span,
                isSource: true)
        }
    }

    mutating func report(
        _ code: Diagnostic.Code, _ message: String, _ hints: [String], _ span: SourceSpan, isSource: Bool = false
    ) {
        let place = isSource ? span : assembly.source(of: span)
        diagnostics.report(assembly.sources.diagnostic(code, message, hints: hints, at: place))
    }
}
