import Markup
import Template
import Testing

@Suite("Values in addresses")
struct AddressEscapingTests {
    @Test(
        "only http, https, mailto, tel and places in the document are followed",
        arguments: [
            ("https://eksempel.no/å", true), ("mailto:styret@eksempel.no", true), ("tel:+4790118725", true),
            ("#akt", true), ("bilder/hus.png", true), ("/a:b", true), ("?a=b:c", true), ("HTTPS://a.no", true),
            ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false), ("data:text/html,x", false),
            ("file:///etc/passwd", false), (" javascript:alert(1)", false), ("java\tscript:alert(1)", false),
            ("\u{1}javascript:alert(1)", false), ("vbscript:x", false), ("ftp://a.no", false), (":", false),
        ])
    func links(url: String, isKept: Bool) throws {
        for name in ["href", "src", "cite", "srcset"] {
            let html = try expand("<a \(name)=\"{{url}}\">x</a>", TemplateFixture.values(url: url))
            #expect(html.hasPrefix(isKept ? "<a \(name)=\"\(url)\">" : "<a \(name)=\"#\">"), "\(html)")
        }
    }

    @Test(
        "parts that are harmless alone are judged together",
        arguments: [
            "{{url}}:alert(1)", "{{url}}{{title}}", "{{#isGood}}{{url}}:{{/isGood}}alert(1)",
            "&#106;avascript{{title}}",
        ])
    func parts(address: String) throws {
        let values = TemplateFixture.values(title: ":alert(1)", url: "javascript")
        #expect(try expand("<a href=\"\(address)\">x</a>", values) == "<a href=\"#\">x</a>")
    }

    @Test("a value in the query of an address cannot add parameters")
    func query() throws {
        let values = TemplateFixture.values(title: "a&b=c #d/å")
        #expect(
            try expand("<a href=\"/sok?q={{title}}&amp;r={{width}}\">x</a>", values)
                == "<a href=\"/sok?q=a%26b%3Dc%20%23d%2F%C3%A5&amp;r=40%25\">x</a>")
        #expect(try expand("<a href=\"/selskap/{{width}}?a=b\">x</a>") == "<a href=\"/selskap/40%?a=b\">x</a>")
    }

    @Test(
        "an address of the template's own that runs code is an error",
        arguments: ["javascript:alert(1)", "JAVASCRIPT:x", "java&#10;script:x", "vbscript:x", "file:///etc/passwd"])
    func literal(address: String) {
        let found = diagnostics("<body>\n<a href=\"\(address)\">x</a></body>")
        #expect(found.map(\.code) == ["template-unsafe-address"])
        #expect(found.first?.location?.description == "report.html:2:10")
    }
}
