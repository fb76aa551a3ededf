import Markup
import Template
import Testing

@Suite("Template diagnostics")
struct TemplateDiagnosticTests {
    /// A template written with the expected diagnostics: code, place of start and end, and a part of a hint.
    struct Case: Sendable, CustomTestStringConvertible {
        let template: String
        let code: String
        let place: String
        var end = ""
        var hint = ""
        var files: [String: String] = [:]

        var testDescription: String { "\(code): \(template)" }
    }

    @Test(
        "each mistake is one error at its place, with what to do",
        arguments: [
            Case(
                template: "<p>\n  {{titel}}</p>", code: "template-unknown-name", place: "report.html:2:3", end: "2:12",
                hint: "did you mean 'title'?"),
            Case(
                template: "<p>{{#people}}<i>{{nam}}</i>{{/people}}", code: "template-unknown-name",
                place: "report.html:1:18", hint: "did you mean 'name'?"),
            Case(
                template: "<p>{{qwertyuiop}}", code: "template-unknown-name", place: "report.html:1:4",
                hint: "known here: title, url, width"),
            Case(
                template: "æøå {{#peeple}}{{name}}{{/peeple}}", code: "template-unknown-name", place: "report.html:1:5",
                end: "1:16", hint: "did you mean 'people'?"),
            Case(template: "<p>{{@first}}</p>", code: "template-unknown-name", place: "report.html:1:4"),
            Case(template: "<p>{{t.nope}}</p>", code: "template-unknown-name", place: "report.html:1:4"),
            Case(
                template: "<p>\n{{> row}}", code: "template-unknown-name", place: "sections/row.html:2:3",
                files: ["sections/row.html": "<b>\n  {{nope}}</b>"]),
            Case(
                template: "<p>\n  {{> row}}", code: "template-unknown-name", place: "sections/row.html:2:6",
                files: ["sections/row.html": "<b>a\n</b> {{nope}}"]),
            Case(
                template: "<p class=\"a\n{{titel}}\">x</p>", code: "template-unknown-name", place: "report.html:2:1"),
            Case(
                template: "<title>{{titel}}</title>", code: "template-unknown-name", place: "report.html:1:8"),
            Case(
                template: "<p>{{#people}}</p>", code: "template-unclosed-section", place: "report.html:1:4",
                end: "1:15", hint: "close it with {{/people}}"),
            Case(
                template: "{{<del}}{{$a}}x{{/del}}", code: "template-crossed-sections", place: "report.html:1:16",
                hint: "close 'a' first; it was opened at report.html:1:9", files: ["del.html": "x"]),
            Case(
                template: "<p>{{<del}}x", code: "template-unclosed-section", place: "report.html:1:4",
                hint: "close it with {{/del}}", files: ["del.html": "x"]),
            Case(
                template: "<ul>{{#words}}<li>{{.}}{{/words}}</ul>", code: "template-parted-section",
                place: "report.html:1:5", hint: "write the end tags of <li>"),
            Case(
                template: "<p>{{/people}}</p>", code: "template-unopened-section", place: "report.html:1:4",
                hint: "open it with {{#people}}"),
            Case(
                template: "{{#people}}\n{{#words}}\n{{/people}}", code: "template-crossed-sections",
                place: "report.html:3:1", hint: "close 'words' first; it was opened at report.html:2:1"),
            Case(
                template: "<div>{{#people}}</div>{{/people}}", code: "template-parted-section",
                place: "report.html:1:6",
                hint: "open and close it in the same element"),
            Case(
                template: "<table>{{#people}}<tr><td>x</td></tr>{{/people}}</table>", code: "template-parted-section",
                place: "report.html:1:8", hint: "write <tbody>"),
            Case(
                template: "<p class=\"{{#isGood}}\" id=\"{{/isGood}}\">x</p>", code: "template-parted-section",
                place: "report.html:1:11"),
            Case(
                template: "<p {{title}}>x</p>", code: "template-tag-in-markup", place: "report.html:1:4",
                hint: "class=\"{{title}}\""),
            Case(
                template: "<p>\n{{title</p>", code: "template-unclosed-tag", place: "report.html:2:1", end: "2:8",
                hint: "close it with }}"),
            Case(
                template: "{{=<% =}}", code: "template-bad-delimiters", place: "report.html:1:1", hint: "{{=<% %>=}}"),
            Case(
                template: "<p>{{{title}}}</p>", code: "template-unescaped", place: "report.html:1:4",
                hint: "write {{title}}"),
            Case(template: "<p>{{&title}}</p>", code: "template-unescaped", place: "report.html:1:4"),
            Case(
                template: "<p>{{people}}</p>", code: "template-not-text", place: "report.html:1:4",
                hint: "{{#people}} … {{/people}}"),
            Case(template: "{{chair}}", code: "template-not-text", place: "report.html:1:1"),
            Case(template: "{{isGood}}", code: "template-not-text", place: "report.html:1:1"),
            Case(
                template: "<p>{{> nope}}</p>", code: "template-missing-file", place: "report.html:1:4",
                hint: "sections/, components/, charts/"),
            Case(
                template: "{{> *title}}", code: "template-dynamic-name", place: "report.html:1:1",
                hint: "open a section for each case"),
            Case(
                template: "<p onclick=\"x()\">x</p>", code: "template-forbidden-attribute", place: "report.html:1:4",
                end: "1:17",
                hint: "holds no code"),
            Case(
                template: "<main><script>{{title}}</script></main>", code: "template-forbidden-element",
                place: "report.html:1:7",
                hint: "remove it"),
            Case(
                template: "<table><tr>{{title}}</tr></table>", code: "template-misplaced-value",
                place: "report.html:1:12", end: "1:21", hint: "<td>{{title}}</td>"),
            Case(
                template: "<ul>{{#words}}{{.}}{{/words}}</ul>", code: "template-misplaced-value",
                place: "report.html:1:15", hint: "<li>{{.}}</li>"),
            Case(
                template: "<table><tr>tekst<td>x</td></tr></table>", code: "template-misplaced-markup",
                place: "report.html:1:12", hint: "<td>"),
            Case(
                template: "<div><section>x</div>", code: "template-misplaced-markup", place: "report.html:1:6",
                hint: "</section>"),
            Case(
                template: "<main>x</main></div>", code: "template-misplaced-markup", place: "report.html:1:15"),
            Case(
                template: "<p class=\"a\" class=\"{{width}}\">x</p>", code: "template-lost-tag",
                place: "report.html:1:21", hint: "an attribute stands once"),
            Case(
                template: "{{#peopl}}{{name}}{{/people}}", code: "template-unknown-name", place: "report.html:1:1",
                end: "1:11", hint: "did you mean 'people'?"),
            Case(
                template: "<p>{{#people}}{{name}}{{/peopel}}", code: "template-crossed-sections",
                place: "report.html:1:23", hint: "give both ends one name; it was opened at report.html:1:4"),
            Case(
                template: "{{#if people}}{{title}}{{/if}}", code: "template-unknown-name", place: "report.html:1:1",
                hint: "{{#people}} … {{/people}}"),
            Case(
                template: "{{#each people}}{{name}}{{/people}}", code: "template-unknown-name",
                place: "report.html:1:1", hint: "a section is a condition and a loop in one"),
            Case(
                template: "<p>{{#unless isGood}}x{{/unless}}", code: "template-unknown-name", place: "report.html:1:4",
                hint: "{{^isGood}}"),
            Case(
                template: "{{title | upper}}", code: "template-unknown-name", place: "report.html:1:1",
                hint: "a template holds no code"),
            Case(
                template: "{{#people}}{{name}}<p>{{role}}</p>", code: "template-unclosed-section",
                place: "report.html:1:1", hint: "close it with {{/people}}"),
            Case(
                template: "<p>{{#people}}{{#words}}{{.}}{{/people}}{{title}}", code: "template-crossed-sections",
                place: "report.html:1:30", hint: "close 'words' first"),
            Case(
                template: "<p>{{> open}}{{title}}", code: "template-unclosed-section", place: "sections/open.html:1:1",
                files: ["sections/open.html": "{{#people}}{{name}}"]),
            Case(
                template: "<{{title}}>x", code: "template-tag-in-markup", place: "report.html:1:2", end: "1:11",
                hint: "write each element in a section of its own"),
            Case(
                template: "<p>{{title}</p>{{#people}}{{name}}{{/people}}", code: "template-unclosed-tag",
                place: "report.html:1:4", end: "1:12", hint: "close it with }}"),
            Case(
                template: "<p>{{! skjult {{title}} her }}</p>", code: "template-unclosed-tag",
                place: "report.html:1:4", end: "1:24", hint: "close it before that tag"),
            Case(
                template: "<p>{{name}}</p>", code: "template-unknown-name", place: "report.html:1:4",
                hint: "'chair' has one: write {{chair.name}}"),
            Case(
                template: "{{> del}}", code: "template-unknown-name", place: "sections/role.html:1:1",
                hint: "it is looked for where the partial stands, at sections/del.html:1:4",
                files: ["sections/del.html": "<p>{{> role}}", "sections/role.html": "{{nobody}}"]),
            Case(
                template: "{{> charts/rign}}", code: "template-missing-file", place: "report.html:1:1",
                hint: "did you mean 'charts/ring'?", files: ["charts/ring.html": "x"]),
            Case(
                template: "{{> sections/ring}}", code: "template-missing-file", place: "report.html:1:1",
                hint: "did you mean 'charts/ring'?", files: ["charts/ring.html": "x"]),
            Case(
                template: "{{> charts/nothing}}", code: "template-missing-file", place: "report.html:1:1",
                hint: "there are charts/a, charts/b", files: ["charts/a.html": "x", "charts/b.html": "x"]),
            Case(
                template: "{{<box}}{{$titel}}x{{/titel}}{{/box}}", code: "template-unknown-name",
                place: "report.html:1:9", end: "1:19", hint: "did you mean 'title'?",
                files: ["box.html": "<h2>{{$title}}{{/title}}</h2>{{$body}}{{/body}}"]),
            Case(
                template: "{{<box}}<p>x</p>{{/box}}", code: "template-lost-text", place: "report.html:1:9",
                end: "1:17", hint: "its blocks are title, body",
                files: ["box.html": "<h2>{{$title}}{{/title}}</h2>{{$body}}{{/body}}"]),
            Case(
                template: "{{> row}}", code: "template-too-deep", place: "sections/row.html:1:4",
                hint: "repeat it with a section over a list", files: ["sections/row.html": "<p>{{> row}}"]),
            Case(
                template: "{{#people}}<div><p>x</p>{{/people}}", code: "template-misplaced-markup",
                place: "report.html:1:12", hint: "write </div>"),
            Case(
                template: "<p>a<div>b</div></p>", code: "template-misplaced-markup", place: "report.html:1:17",
                hint: "<p> ended before <div>"),
            Case(
                template: "<table><tbody>{{> rows}}</tbody></table>", code: "template-misplaced-markup",
                place: "sections/rows.html:2:1", end: "2:4", hint: "put it in a cell",
                files: ["sections/rows.html": "\nHei\n<tr><td>x</td></tr>"]),
            Case(
                template: "<p>a\u{E000}</p>", code: "template-reserved-character", place: "report.html:1:5", end: "1:6"
            ),
        ])
    func mistake(test: Case) throws {
        let found = diagnostics(test.template, files: test.files)
        #expect(found.map(\.code.text) == [test.code], "\(found)")
        let first = try #require(found.first)
        #expect(first.severity == .error)
        #expect(first.location?.description == test.place)
        if !test.end.isEmpty { #expect(first.location.map { "\($0.end.line):\($0.end.column)" } == test.end) }
        if !test.hint.isEmpty { #expect(first.hints.contains { $0.contains(test.hint) }, "\(first.hints)") }
        #expect(first.message.first?.isUppercase == false && first.message.last != ".")
    }

    @Test("many mistakes are told in one run, each once")
    func many() {
        let found = diagnostics(
            """
            <p>{{titel}}</p>
            {{> nope}}
            <p {{width}}>{{/words}}{{> nope}}</p>
            {{> row}}{{> row}}
            {{#people}}
            """, files: ["sections/row.html": "{{{title}}}"])
        #expect(
            Set(found.map { "\($0.location?.description ?? "") \($0.code)" }) == [
                "report.html:1:4 template-unknown-name", "report.html:2:1 template-missing-file",
                "report.html:3:4 template-tag-in-markup", "report.html:3:14 template-unopened-section",
                "report.html:3:24 template-missing-file", "sections/row.html:1:1 template-unescaped",
                "report.html:5:1 template-unclosed-section",
            ])
        #expect(found.count == 7)
    }

    @Test("a missing template is an error without a place")
    func missing() {
        let loader = MemoryResourceLoader([:])
        #expect(throws: TemplateErrors.self) { try CompiledTemplate(loader, schema: TemplateFixture.schema) }
    }
}
