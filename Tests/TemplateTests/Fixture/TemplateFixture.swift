import Markup
import Template
import Testing

/// A small schema with values, for templates written in the tests themselves.
enum TemplateFixture {
    private static let person = RecordType([.init("name", .text), .init("role", .optional(.text))])

    static let schema = RecordType([
        .init("title", .text), .init("url", .text), .init("width", .text), .init("isGood", .flag),
        .init("people", .list(.record(person))), .init("chair", .optional(.record(person))),
        .init("words", .list(.text)),
    ])

    static func values(
        title: String = "Åsen & Dalen", url: String = "https://eksempel.no/?a=1&b=2", width: String = "40%",
        isGood: Bool = true, words: [String] = ["en", "to"]
    ) -> TemplateValue {
        let people = [
            TemplateValue.record([.text("Máret"), .text("leder")]), TemplateValue.record([.text("Ola"), .nothing]),
        ]
        return .record([
            .text(title), .text(url), .text(width), .flag(isGood), .list(people), people[0],
            .list(words.map { .text($0) }),
        ])
    }

    /// A bundle whose `report.html` is the given text.
    static func bundle(_ report: String, _ files: [String: String] = [:]) -> MemoryResourceLoader {
        MemoryResourceLoader(files.merging(["report.html": report]) { $1 }.mapValues { Array($0.utf8) })
    }
}

/// Expands a template's body and returns the body's HTML.
func expand(
    _ body: String, _ values: TemplateValue = TemplateFixture.values(), files: [String: String] = [:],
    texts: [String: String] = [:], schema: RecordType = TemplateFixture.schema
) throws -> String {
    let page = "<!DOCTYPE html><html><head></head><body><main>\(body)</main></body></html>"
    let template = try CompiledTemplate(TemplateFixture.bundle(page, files), schema: schema, texts: texts)
    let html = String(decoding: HTMLSerializer.serialize(template.expand(values)), as: UTF8.self)
    let start = try #require(html.firstRange(of: "<main>"))
    let end = try #require(html.ranges(of: "</main>").last)
    return String(html[start.upperBound..<end.lowerBound])
}

/// The diagnostics of compiling a template.
func diagnostics(_ report: String, files: [String: String] = [:], texts: [String: String] = [:]) -> [Diagnostic] {
    do throws(TemplateErrors) {
        _ = try CompiledTemplate(TemplateFixture.bundle(report, files), schema: TemplateFixture.schema, texts: texts)
        return []
    } catch {
        return error.diagnostics
    }
}
