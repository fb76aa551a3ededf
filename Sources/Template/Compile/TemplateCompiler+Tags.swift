import Markup

extension TemplateCompiler {
    /// What a tag that writes a value means.
    mutating func variable(_ tag: TemplateTag) -> Expression? {
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

    /// A section with its body; `nil` where its name means nothing, and then neither do the names inside.
    mutating func section<Part>(
        _ tag: TemplateTag, _ number: Int, _ body: (inout TemplateCompiler) -> [Part]
    ) -> Section<Part>? {
        guard let resolution = resolve(tag), let condition = condition(of: tag, resolution) else {
            found.formUnion(number...(assembly.partners[number] ?? number))
            return nil
        }
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

    private mutating func resolve(_ tag: TemplateTag) -> NameResolver.Resolution? {
        do throws(NameResolver.Unknown) {
            return try names.resolve(tag.name)
        } catch {
            report("template-unknown-name", error.message, error.hints, tag.span, isSource: true)
            return nil
        }
    }
}
