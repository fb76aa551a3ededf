import Markup

extension TemplateCompiler {
    /// What a tag that writes a value means.
    mutating func variable(_ tag: TemplateTag, _ number: Int) -> Expression? {
        if tag.kind == .unescaped {
            report(
                "template-unescaped", "values are always escaped for their place",
                ["write {{\(tag.name)}}"], tag.span, isSource: true)
            return nil
        }
        guard let resolution = resolve(tag, number) else { return nil }
        switch resolution.type {
        case .text, .optional(.text): return resolution.expression
        default:
            report(
                "template-not-text", "'\(tag.name)' is a \(resolution.type.description), not a text",
                ["open a section over it: {{#\(tag.name)}} … {{/\(tag.name)}}"], tag.span, isSource: true)
            return nil
        }
    }

    /// A section with its body; `nil` where its name means nothing, and then neither do the names inside.
    mutating func section<Part>(
        _ tag: TemplateTag, _ number: Int, _ body: (inout TemplateCompiler) -> [Part]
    ) -> Section<Part>? {
        guard let resolution = resolve(tag, number), let condition = condition(of: tag, resolution) else {
            found.formUnion(number...(assembly.partners[number] ?? number))
            return nil
        }
        if let misnamed = assembly.misnamed[number] { diagnostics.report(misnamed) }
        let context = tag.kind == .section ? context(of: resolution.type) : nil
        if let context { names.push(context) }
        let parts = body(&self)
        if context != nil { names.pop() }
        return Section(condition: condition, isInverted: tag.kind == .inverted, body: parts, span: tag.span)
    }

    private mutating func condition(of tag: TemplateTag, _ resolution: NameResolver.Resolution) -> Expression? {
        guard case .choice(let partial) = tag.kind else { return resolution.expression }
        switch (resolution.type, resolution.expression) {
        case (.text, .path(let up, let fields)), (.optional(.text), .path(let up, let fields)):
            return .equals(up: up, fields: fields, text: partial)
        default:
            report(
                "template-dynamic-name", "'\(tag.name)' is a \(resolution.type.description) and names no partial", [],
                tag.span, isSource: true)
            return nil
        }
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

    private mutating func resolve(_ tag: TemplateTag, _ number: Int) -> NameResolver.Resolution? {
        do throws(NameResolver.Unknown) {
            return try names.resolve(tag.name)
        } catch {
            let hints = Self.otherLanguage(tag).map { [$0] } ?? error.hints + includer(of: number)
            report("template-unknown-name", error.message, hints, tag.span, isSource: true)
            return nil
        }
    }

    /// Where a partial's names are taken from, if it is not a part of the template's first file.
    private func includer(of number: Int) -> [String] {
        guard let tag = assembly.includers[number], tag.span.file != assembly.entry else { return [] }
        return ["it is looked for where the partial stands, at \(assembly.sources.place(tag.span))"]
    }

    /// What to write instead of a helper, a filter or a call, as other template languages have them.
    private static func otherLanguage(_ tag: TemplateTag) -> String? {
        let words = tag.name.split(separator: " ").map(String.init)
        switch (words.first ?? "", words.count) {
        case ("if", 2...), ("each", 2...), ("with", 2...), ("for", 2...):
            return
                "a section is a condition and a loop in one: {{#\(words[words.count - 1])}} … {{/\(words[words.count - 1])}}"
        case ("unless", 2...):
            return "write {{^\(words[words.count - 1])}} … {{/\(words[words.count - 1])}}"
        case ("else", 1): return "close the section and open its opposite: {{/name}}{{^name}} … {{/name}}"
        default: break
        }
        guard tag.name.contains(where: { "()|+*/=<>".contains($0) }), tag.dynamicName == nil else { return nil }
        return "a template holds no code: dates and numbers come written out, and capitals are made in the style sheet"
    }
}
