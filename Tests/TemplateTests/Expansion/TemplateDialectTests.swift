import Markup
import Testing

@testable import Template

@Suite struct TemplateDialectTests {
    private static let schema = RecordType([.init("on", .flag), .init("name", .text)])

    private func html(_ text: String, dialect: TemplateDialect, on: Bool = false) throws -> String {
        let template = try CompiledTemplate(
            MemoryResourceLoader(["page.html": Array(text.utf8)]), entry: "page.html", schema: Self.schema,
            dialect: dialect)
        return String(
            decoding: HTMLSerializer.serialize(template.expand(.record([.flag(on), .text("a\"<b")]))), as: UTF8.self)
    }

    @Test(
        "pages may hold forms, frames and scripts by address; reports may not",
        arguments: [
            "<form method=\"post\"></form>", "<iframe src=\"/x\"></iframe>", "<script src=\"/x.js\"></script>",
        ])
    func activeElements(text: String) throws {
        #expect(try html(text, dialect: .page).contains(text.prefix(5)))
        #expect(throws: TemplateErrors.self) { try html(text, dialect: .report) }
    }

    @Test(
        "no page holds code or style of its own",
        arguments: [
            "<script>alert(1)</script>", "<p onclick=\"x()\">a</p>", "<p style=\"color: red\">a</p>",
            "<style>p {}</style>",
            "<iframe srcdoc=\"x\"></iframe>", "<object data=\"/x\"></object>", "<base href=\"/x\">",
        ])
    func code(text: String) {
        #expect(throws: TemplateErrors.self) { try html(text, dialect: .page) }
    }

    @Test("an attribute that is one section stands only where the section does, in pages")
    func leftOut() throws {
        let text = "<input checked=\"{{#on}}checked{{/on}}\" value=\"\" name=\"{{name}}\">"
        #expect(try html(text, dialect: .page).contains("<input value=\"\" name=\"a&quot;&lt;b\">"))
        #expect(try html(text, dialect: .page, on: true).contains("<input checked=\"checked\""))
        #expect(try html(text, dialect: .report).contains("<input checked=\"\""))
    }
}
