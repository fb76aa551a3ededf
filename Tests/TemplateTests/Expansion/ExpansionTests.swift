import Markup
import Template
import Testing

@Suite("Expansion")
struct ExpansionTests {
    @Test("what a section over a list knows of its place")
    func places() throws {
        #expect(try expand("{{#words}}{{.}}{{^@last}}, {{/@last}}{{/words}}") == "en, to")
        #expect(try expand("{{#words}}{{@number}}{{#@first}}!{{/@first}}{{/words}}") == "1!2")
        #expect(try expand("{{#people}}{{#role}}{{@number}}{{/role}}{{/people}}") == "1")
    }

    @Test("sections around table rows keep their place when tbody is written")
    func tableRows() throws {
        let body = "<table><tbody>{{#people}}<tr><td>{{name}}</td></tr>{{/people}}</tbody></table>"
        #expect(
            try expand(body)
                == "<table><tbody><tr><td>Máret</td></tr><tr><td>Ola</td></tr></tbody></table>")
    }

    @Test(
        "sections pair inside of elements that HTML's parser puts in or reads in its own way",
        arguments: [
            ("<ul>{{#words}}<li>{{.}}</li>{{/words}}</ul>", "<ul><li>en</li><li>to</li></ul>"),
            (
                "<table><tbody><tr>{{#words}}<th>{{.}}</th>{{/words}}</tr></tbody></table>",
                "<table><tbody><tr><th>en</th><th>to</th></tr></tbody></table>"
            ),
            (
                "<table><colgroup>{{#words}}<col class=\"{{.}}\">{{/words}}</colgroup></table>",
                "<table><colgroup><col class=\"en\"><col class=\"to\"></colgroup></table>"
            ),
            (
                "<select>{{#words}}<option>{{.}}</option>{{/words}}</select>",
                "<select><option>en</option><option>to</option></select>"
            ),
            ("<p>{{#isGood}}a{{/isGood}}<p>b", "<p>a</p><p>b</p>"),
            (
                "<dl>{{#words}}<dt>{{.}}<dd>{{@number}}</dd>{{/words}}</dl>",
                "<dl><dt>en</dt><dd>1</dd><dt>to</dt><dd>2</dd></dl>"
            ),
        ])
    func pairing(body: String, expected: String) throws {
        #expect(try expand(body) == expected)
    }

    @Test(
        "values in attributes and raw text",
        arguments: [
            ("<p class=\"a{{#isGood}} god{{/isGood}}\">x</p>", "<p class=\"a god\">x</p>"),
            ("<p class=\"{{#words}}{{.}}{{^@last}} {{/@last}}{{/words}}\">x</p>", "<p class=\"en to\">x</p>"),
            ("<p title='{{title}}'>x</p>", "<p title=\"Åsen &amp; Dalen\">x</p>"),
            ("<p class={{width}}>x</p>", "<p class=\"40%\">x</p>"),
            ("<p class={{width}}{{width}} id=a>x</p>", "<p class=\"40%40%\" id=\"a\">x</p>"),
            ("<textarea>{{title}}</textarea>", "<textarea>Åsen &amp; Dalen</textarea>"),
            ("<textarea>{{#words}}{{.}};{{/words}}</textarea>", "<textarea>en;to;</textarea>"),
        ])
    func attributes(body: String, expected: String) throws {
        #expect(try expand(body) == expected)
    }

    @Test("SVG keeps its names and takes values")
    func svg() throws {
        let body =
            "<svg viewBox=\"0 0 1 1\"><title>{{title}}</title><linearGradient id=\"g\"/>{{#words}}<text x=\"{{.}}\">{{.}}</text>{{/words}}</svg>"
        let html = try expand(body)
        #expect(html.contains("<linearGradient id=\"g\"/>"))
        #expect(html.contains("<text x=\"to\">to</text>"))
        #expect(html.contains("<title>Åsen &amp; Dalen</title>"))
        #expect(html.contains("viewBox=\"0 0 1 1\""))
    }

    @Test("tags in comments mean nothing, in each way a comment can end")
    func comments() throws {
        #expect(try expand("a<!-- {{nope}} {{#nope}} -->{{width}}") == "a40%")
        #expect(try expand("a<!-- {{nope}} --!>{{width}}") == "a40%")
        #expect(try expand("a<!-->{{width}}") == "a40%")
    }

    @Test("what looks like a placeholder is none")
    func placeholders() throws {
        #expect(try expand("{{width}}<!--hms:0-->") == "40%")
        #expect(try expand("<p title=\"&#xE000;0&#xE001;\">{{width}}</p>").hasSuffix(">40%</p>"))
    }

    @Test("an end tag with a longer name does not end raw text")
    func rawText() throws {
        #expect(
            try expand("<textarea></textareas>{{width}}</textarea>{{width}}")
                == "<textarea>&lt;/textareas&gt;40%</textarea>40%")
    }

    @Test("partials parse in the context of their place")
    func partials() throws {
        let files = ["sections/row.html": "<tr><td>{{name}}</td></tr>"]
        #expect(
            try expand("<table><tbody>{{#people}}{{> row}}{{/people}}</tbody></table>", files: files)
                == "<table><tbody><tr><td>Máret</td></tr><tr><td>Ola</td></tr></tbody></table>")
    }

    @Test("texts of the language's file stand for their keys")
    func texts() throws {
        #expect(try expand("<h2>{{t.purpose}}</h2>", texts: ["purpose": "Hensikt"]) == "<h2>Hensikt</h2>")
        #expect(try expand("{{#t.purpose}}x{{/t.purpose}}", texts: ["purpose": ""]) == "")
        #expect(try expand("{{#t.purpose}}x{{/t.purpose}}", texts: ["purpose": "ja"]) == "x")
    }
}
