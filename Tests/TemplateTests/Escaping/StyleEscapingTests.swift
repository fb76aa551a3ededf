import Markup
import Testing

@testable import Template

@Suite("Values in style sheets")
struct StyleEscapingTests {
    private func style(_ sheet: String, _ title: String, isGood: Bool = true) throws -> String {
        let html = try expand("<style>\(sheet)</style>", TemplateFixture.values(title: title, isGood: isGood))
        return String(html.dropFirst("<style>".count).dropLast("</style>".count))
    }

    @Test(
        "a value keeps to its place",
        arguments: [
            ("p{color:{{title}}}", "#fff", "p{color:#fff}"),
            ("p{width:{{title}}}", "40.5%", "p{width:40.5%}"),
            ("p{color:{{title}}}", "red;} * {display:none", "p{color:red  displaynone}"),
            ("p{content:\"{{title}}\"}", "A\"}B\\", "p{content:\"A\\22 }B\\5c \"}"),
            ("p{content:'{{title}}'}", "a\n</style>", "p{content:'a\\a \\3c /style\\3e '}"),
            ("/* don't */p{color:{{title}}}", "red;}*{a:b", "/* don't */p{color:redab}"),
            ("p{content:\"a\\\"{{title}}\"}", "\";}", "p{content:\"a\\\"\\22 ;}\"}"),
            ("/* {{title}} */", "*/ p{}", "/*  */"),
            ("p{background:url({{title}})}", "bilder/hus 1.png", "p{background:url(bilder/hus\\20 1.png)}"),
            ("p{background:url('{{title}}')}", "https://vond.no/x", "p{background:url('')}"),
            ("p{background:URL(\"{{title}}\")}", "//vond.no/x", "p{background:URL(\"\")}"),
            ("p{background:url({{title}})}", "a)b", "p{background:url(a\\29 b)}"),
            ("p{background:url(a) {{title}}}", "a;b", "p{background:url(a) ab}"),
        ])
    func places(sheet: String, value: String, expected: String) throws {
        #expect(try style(sheet, value) == expected)
    }

    @Test("no value changes how many rules or declarations a sheet has", arguments: 0..<200)
    func structure(seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let alphabet = Array("a1\"'\\;:{}()/*<>!@,.#- \n\u{0C}æ")
        let value = String((0..<12).map { _ in alphabet.randomElement(using: &random) ?? "a" })
        let sheet = try style("/*'*/p{color:{{title}};content:\"{{title}}\" '{{title}}' url({{title}})}b{}", value)
        var cursor = StyleCursor()
        var marks = ""
        for byte in sheet.utf8 {
            if cursor.position == .bare, "{};:".utf8.contains(byte) { marks += String(UnicodeScalar(byte)) }
            cursor.advance(over: byte)
        }
        #expect(marks == "{:;:}{}", "\(sheet)")
        #expect(cursor.position == .bare)
    }

    @Test("a section that ends in a string it did not begin in is an error")
    func sections() {
        let found = diagnostics("<style>p{content:{{#isGood}}\"{{/isGood}}{{title}}}</style>")
        #expect(found.map(\.code) == ["template-style-section"])
        #expect(diagnostics("<style>p{content:{{#isGood}}\"{{title}}\"{{/isGood}}}</style>").isEmpty)
    }
}
