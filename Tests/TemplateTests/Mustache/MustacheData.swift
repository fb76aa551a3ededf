import Template

/// What the templates of the Mustache tests may name.
enum MustacheData {
    private static let partials = ["stolpe", "ring"]

    static let schema = RecordType(
        TemplateFixture.schema.fields + [
            .init("isBad", .flag), .init("none", .list(.text)), .init("missing", .optional(.text)),
            .init("braces", .text), .init("lines", .text), .init("grid", .list(.list(.text))),
            .init("kind", .text, partials: partials),
            .init("kinds", .list(.record(RecordType([.init("kind", .text, partials: partials)])))),
            .init("frame", .record(RecordType([.init("head", .record(RecordType([.init("word", .text)])))]))),
        ])

    static var values: TemplateValue {
        guard case .record(let fields) = TemplateFixture.values() else { return .nothing }
        return .record(
            fields + [
                .flag(false), .list([]), .nothing, .text("{{title}}"), .text("linje\nto"),
                .list([.list([.text("1"), .text("2")]), .list([.text("3")])]), .text("ring"),
                .list([.record([.text("stolpe")]), .record([.text("ring")])]),
                .record([.record([.text("dypt")])]),
            ])
    }
}
