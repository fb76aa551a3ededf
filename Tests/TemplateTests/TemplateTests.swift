import Foundation
import Markup
import Template
import Testing

/// A bundle in memory.
struct MemoryBundle: ResourceLoader {
    let files: [String: String]

    func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource {
        let key = name.hasPrefix("/") ? String(name.dropFirst()) : name
        guard let text = files[key] else { throw Diagnostic("resource-missing", .error, "there is no '\(name)'") }
        return LoadedResource(name: key, bytes: Array(text.utf8))
    }
}

let person = RecordType([.init("name", .text), .init("role", .optional(.text))])
let schema = RecordType([
    .init("title", .text), .init("url", .text), .init("width", .text), .init("isGood", .flag),
    .init("people", .list(.record(person))), .init("chair", .optional(.record(person))),
    .init("words", .list(.text)),
])

func values(
    title: String = "Åsen & Dalen", url: String = "https://eksempel.no/?a=1&b=2", width: String = "40%",
    isGood: Bool = true,
    people: [(String, String?)] = [("Máret", "leder"), ("Ola", nil)], words: [String] = ["en", "to"]
) -> TemplateValue {
    let records = people.map { TemplateValue.record([.text($0.0), $0.1.map { .text($0) } ?? .nothing]) }
    return .record([
        .text(title), .text(url), .text(width), .flag(isGood), .list(records), records.first ?? .nothing,
        .list(words.map { .text($0) }),
    ])
}

/// Expands a template's body and returns the body's HTML.
func expand(
    _ body: String, _ values: TemplateValue = values(), files: [String: String] = [:], texts: [String: String] = [:]
) throws -> String {
    let page = "<!DOCTYPE html><html><head></head><body>\(body)</body></html>"
    let bundle = MemoryBundle(files: files.merging(["report.html": page]) { $1 })
    let template = try CompiledTemplate(bundle, schema: schema, texts: texts)
    let html = String(decoding: HTMLSerializer.serialize(template.expand(values)), as: UTF8.self)
    let start = try #require(html.range(of: "<body>")), end = try #require(html.range(of: "</body>"))
    return String(html[start.upperBound..<end.lowerBound])
}

/// The diagnostics of compiling a body.
func diagnostics(_ body: String, files: [String: String] = [:], texts: [String: String] = [:]) -> [Diagnostic] {
    let bundle = MemoryBundle(files: files.merging(["report.html": body]) { $1 })
    do {
        _ = try CompiledTemplate(bundle, schema: schema, texts: texts)
        return []
    } catch {
        return error.diagnostics
    }
}

@Suite("Expansion")
struct ExpansionTests {
    @Test(
        "Mustache: interpolation, sections, inverted sections, implicit iterator, comments, delimiters",
        arguments: [
            ("<p>{{title}}</p>", "<p>Åsen &amp; Dalen</p>"),
            ("<p>{{ title }}!</p>", "<p>Åsen &amp; Dalen!</p>"),
            ("{{#isGood}}<b>ja</b>{{/isGood}}{{^isGood}}<b>nei</b>{{/isGood}}", "<b>ja</b>"),
            ("<ul>{{#people}}<li>{{name}}</li>{{/people}}</ul>", "<ul><li>Máret</li><li>Ola</li></ul>"),
            ("{{#people}}{{#role}}({{.}}){{/role}}{{^role}}-{{/role}}{{/people}}", "(leder)-"),
            ("{{#words}}{{.}}{{^@last}}, {{/@last}}{{/words}}", "en, to"),
            ("{{#words}}{{@number}}{{#@first}}!{{/@first}}{{/words}}", "1!2"),
            ("{{#chair}}{{name}} {{title}}{{/chair}}", "Máret Åsen &amp; Dalen"),
            ("{{chair.name}}", nil),
            ("a{{! en merknad }}b", "ab"),
            ("{{=<% %>=}}<%title%> {{title}}", "Åsen &amp; Dalen {{title}}"),
        ] as [(String, String?)])
    func mustache(body: String, expected: String?) throws {
        guard let expected else {
            #expect(throws: TemplateErrors.self) { try expand(body) }
            return
        }
        #expect(try expand(body) == expected)
    }

    @Test("sections around table rows keep their place when tbody is written")
    func tableRows() throws {
        let body = "<table><tbody>{{#people}}<tr><td>{{name}}</td></tr>{{/people}}</tbody></table>"
        #expect(
            try expand(body)
                == "<table><tbody><tr><td>Máret</td></tr><tr><td>Ola</td></tr></tbody></table>")
    }

    @Test("sections in attributes and raw text")
    func attributes() throws {
        #expect(try expand("<p class=\"a{{#isGood}} god{{/isGood}}\">x</p>") == "<p class=\"a god\">x</p>")
        #expect(try expand("<p title='{{title}}'>x</p>") == "<p title=\"Åsen &amp; Dalen\">x</p>")
        #expect(try expand("<p class={{width}}>x</p>") == "<p class=\"40%\">x</p>")
        #expect(try expand("<textarea>{{title}}</textarea>") == "<textarea>Åsen &amp; Dalen</textarea>")
    }

    @Test("SVG keeps its names and takes values")
    func svg() throws {
        let body =
            "<svg viewBox=\"0 0 1 1\"><linearGradient id=\"g\"/>{{#words}}<text x=\"{{.}}\">{{.}}</text>{{/words}}</svg>"
        let html = try expand(body)
        #expect(html.contains("<linearGradient id=\"g\"/>"))
        #expect(html.contains("<text x=\"to\">to</text>"))
        #expect(html.contains("viewBox=\"0 0 1 1\""))
    }

    @Test("partials parse in the context of their place; parents take blocks")
    func partials() throws {
        let files = [
            "sections/row.html": "<tr><td>{{name}}</td></tr>",
            "sections/frame.html": "<main>{{$head}}<h1>std</h1>{{/head}}{{$rest}}tom{{/rest}}</main>",
        ]
        #expect(
            try expand("<table><tbody>{{#people}}{{> row}}{{/people}}</tbody></table>", files: files)
                == "<table><tbody><tr><td>Máret</td></tr><tr><td>Ola</td></tr></tbody></table>")
        #expect(
            try expand("{{<frame}}{{$head}}<h1>{{title}}</h1>{{/head}}{{/frame}}", files: files)
                == "<main><h1>Åsen &amp; Dalen</h1>tom</main>")
    }

    @Test("texts of the language's file stand for their keys")
    func texts() throws {
        #expect(try expand("<h2>{{t.purpose}}</h2>", texts: ["purpose": "Hensikt"]) == "<h2>Hensikt</h2>")
    }
}

@Suite("Escaping by place")
struct EscapingTests {
    private static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; alert(1) //", "{{title}}", "</style><b>",
        "]]>",
        "\u{E000}2\u{E001}",
    ]

    @Test("data never becomes markup", arguments: hostile)
    func inert(text: String) throws {
        let body =
            "<p title=\"{{title}}\" style=\"width:{{title}}\">{{title}}</p><style>p{color:{{title}};content:\"{{title}}\"}</style>"
        let html = try expand(body, values(title: text))
        let parsed = try HTMLParser.parse(Array(html.utf8), file: SourceFileID(index: 0))
        let names = (0..<parsed.nodeCount).map { NodeID($0) }.filter { parsed.kind($0) == .element }.map {
            parsed.name($0)
        }
        #expect(names.sorted() == ["body", "head", "html", "p", "style"])
        let paragraph = try #require((0..<parsed.nodeCount).map { NodeID($0) }.first { parsed.name($0) == "p" })
        #expect(parsed.textContent(paragraph) == text)
        #expect(parsed.attributes(of: paragraph).map { parsed.name(of: $0.name) } == ["title", "style"])
    }

    @Test(
        "only http, https, mailto, tel and places in the document are followed",
        arguments: [
            ("https://eksempel.no/å", true), ("mailto:styret@eksempel.no", true), ("tel:+4790118725", true),
            ("#akt", true),
            ("bilder/hus.png", true), ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false),
            ("data:text/html,x", false),
            ("file:///etc/passwd", false), (" javascript:alert(1)", false), ("java\tscript:alert(1)", false),
        ])
    func links(url: String, isKept: Bool) throws {
        let html = try expand("<a href=\"{{url}}\">x</a>", values(url: url))
        #expect(html.hasPrefix(isKept ? "<a href=\"\(url)\">" : "<a href=\"#\">"), "\(html)")
    }

    @Test("a value in a style sheet stays in its string")
    func styleString() throws {
        let html = try expand("<style>@page{@top-left{content:\"{{title}}\"}}</style>", values(title: "A\"}B\\"))
        #expect(html.contains("content:\"A\\22 }B\\5c \""))
    }
}

@Suite("Template diagnostics")
struct TemplateDiagnosticTests {
    @Test("an unknown name is an error with its place, the nearest name and what the record offers")
    func unknownName() throws {
        let found = diagnostics("<html><body>\n<p>{{titel}}</p>\n{{#people}}<i>{{nam}}</i>{{/people}}</body></html>")
        #expect(found.map(\.code) == ["template-unknown-name", "template-unknown-name"])
        let first = try #require(found.first)
        #expect(first.location?.description == "report.html:2:4")
        #expect(first.hints.contains("did you mean 'title'?"))
        #expect(found[1].location?.description == "report.html:3:15")
        #expect(found[1].hints.contains("did you mean 'name'?"))
    }

    @Test("an error in a partial names the partial's own place")
    func inPartial() throws {
        let found = diagnostics("<body>{{> row}}</body>", files: ["sections/row.html": "<p>\n  {{nope}}</p>"])
        #expect(found.map { $0.location?.description } == ["sections/row.html:2:3"])
    }

    @Test(
        "broken sections tell what to do",
        arguments: [
            ("<p>{{#people}}</p>", "template-unclosed-section"),
            ("<p>{{/people}}</p>", "template-unopened-section"),
            ("<p>{{#people}}{{#words}}{{/people}}{{/words}}</p>", "template-crossed-sections"),
            ("<div>{{#people}}</div>{{/people}}", "template-parted-section"),
            ("<table>{{#people}}<tr><td>x</td></tr>{{/people}}</table>", "template-parted-section"),
            ("<p {{title}}>x</p>", "template-tag-in-markup"),
            ("<p>{{title</p>", "template-unclosed-tag"),
            ("<p>{{{title}}}</p>", "template-unescaped"),
            ("<p>{{people}}</p>", "template-not-text"),
            ("<p>{{> nope}}</p>", "template-missing-file"),
            ("<p>{{t.nope}}</p>", "template-unknown-name"),
            ("<p>{{@first}}</p>", "template-unknown-name"),
            ("<p onclick=\"{{title}}\">x</p>", "template-forbidden-attribute"),
            ("<script>{{title}}</script>", "template-forbidden-element"),
        ])
    func broken(body: String, code: String) {
        let found = diagnostics(body)
        #expect(found.map(\.code.text).contains(code), "\(found)")
        #expect(found.allSatisfy { $0.severity == .error && $0.location != nil })
    }

    @Test("a partial that includes itself is an error, not a hang")
    func recursion() {
        let found = diagnostics("<p>{{> a}}</p>", files: ["sections/a.html": "x{{> a}}"])
        #expect(found.map(\.code) == ["template-too-deep"])
    }
}
