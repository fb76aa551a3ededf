import Markup

extension TemplateCompiler {
    /// An attribute in parts.
    mutating func attribute(_ name: Atom, _ value: String, of node: NodeID) -> AttributeNode? {
        let text = document.name(of: name)
        let span = document.attributeSpan(name, of: node)
        if dialect.forbidsAttribute(text) {
            report(
                "template-forbidden-attribute", "the attribute '\(text)' cannot stand in a template",
                dialect.hints(attribute: text), wholeAttribute(text, span))
            return nil
        }
        let place = ValuePlace(attribute: text)
        if place == .url, !ValuePlace.isSafe(literal: value) {
            report(
                "template-unsafe-address", "the address in '\(text)' runs code or opens a file",
                ["an address begins with https:, http:, mailto: or tel:, or leads into the document: #id"], span)
        }
        let parts = parts(of: Array(value.utf8), isStyle: place == .style)
        return AttributeNode(
            name: name, place: place, parts: parts, isLeftOutWhenEmpty: dialect == .page && parts.areOneSection,
            span: assembly.source(of: span))
    }

    /// An attribute from its name to its value's end.
    private func wholeAttribute(_ name: String, _ value: SourceSpan) -> SourceSpan {
        var start = Int(value.offset)
        let stops: Set<UInt8> = [UInt8(ascii: "<"), UInt8(ascii: ">")]
        while start > 0, !stops.contains(assembly.html[start - 1]) {
            start -= 1
            if assembly.html[start...].starts(with: name.utf8) { break }
        }
        guard assembly.html[start...].starts(with: name.utf8) else { return value }
        var end = Int(value.offset) + Int(value.length)
        if end < assembly.html.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(assembly.html[end]) { end += 1 }
        return SourceSpan(file: value.file, offset: start, length: end - start)
    }

    /// Cuts a value at its tokens.
    mutating func parts(of bytes: [UInt8], isStyle: Bool) -> [ValuePart] {
        var reader = TokenReader(bytes, isStyle: isStyle)
        return parts(&reader, until: nil)
    }

    private mutating func parts(_ reader: inout TokenReader, until end: Int?) -> [ValuePart] {
        var parts: [ValuePart] = []
        while let token = reader.next() {
            switch token {
            case .literal(let bytes): parts.append(.literal(bytes))
            case .tag(let number):
                // What else has such characters wrote them as character references.
                guard number < assembly.tags.count, assembly.places[number] < 0 else { continue }
                let tag = assembly.tags[number]
                guard found.insert(number).inserted else {
                    report(
                        "template-reserved-character", "the place of '\(tag.name)' is written twice",
                        ["remove the characters &#xE000; and &#xE001;"], tag.span, isSource: true)
                    continue
                }
                if isParted(number) { continue }
                if tag.kind == .end {
                    if number == end { return parts }
                    noteParted(number)
                } else if tag.kind.isOpening {
                    if let section = section(tag, number, &reader) { parts.append(.section(section)) }
                } else if let expression = variable(tag, number) {
                    parts.append(.variable(expression, reader.style.position))
                }
            }
        }
        if let end { noteParted(end) }
        return parts
    }

    private mutating func section(
        _ tag: TemplateTag, _ number: Int, _ reader: inout TokenReader
    ) -> Section<ValuePart>? {
        // A section without an end is reported already.
        guard let partner = assembly.partners[number] else { return nil }
        let (before, start) = (reader.style.position, reader)
        let section = section(tag, number) { $0.parts(&reader, until: partner) }
        if section == nil {
            reader = start
            reader.skip(past: partner)
        }
        if reader.style.position != before {
            report(
                "template-style-section", "the section '\(tag.name)' ends inside of a string that it did not begin in",
                ["open and close quotation marks on the same side of a section"], tag.span, isSource: true)
        }
        return section
    }
}
