import Testing

/// The same behaviours as in the Mustache specification, in words and data of our own.
@Suite("Mustache")
struct MustacheBehaviourTests {
    /// A body of a template, with what is to come of it; the data are the fixture's.
    struct Behaviour: Sendable, CustomTestStringConvertible {
        let template: String
        let expected: String
        var files: [String: String] = [:]

        var testDescription: String { template }
    }

    @Test(
        "interpolation",
        arguments: [
            Behaviour(template: "Ingen merker { her }.", expected: "Ingen merker { her }."),
            Behaviour(template: "<p>{{title}}</p>", expected: "<p>Åsen &amp; Dalen</p>"),
            Behaviour(template: "<p>{{  title\t}}</p>", expected: "<p>Åsen &amp; Dalen</p>"),
            Behaviour(template: "<p>{{\ntitle\n}}</p>", expected: "<p>Åsen &amp; Dalen</p>"),
            Behaviour(template: "{{title}}{{title}}", expected: "Åsen &amp; DalenÅsen &amp; Dalen"),
            Behaviour(template: "{{frame.head.word}}", expected: "dypt"),
            Behaviour(template: "{{#frame}}{{head.word}}{{/frame}}", expected: "dypt"),
            Behaviour(template: "<i>{{missing}}</i>", expected: "<i></i>"),
            Behaviour(template: "{{braces}}", expected: "{{title}}"),
        ])
    func interpolation(behaviour: Behaviour) throws { try check(behaviour) }

    @Test(
        "sections",
        arguments: [
            Behaviour(template: "{{#isGood}}<b>ja</b>{{/isGood}}", expected: "<b>ja</b>"),
            Behaviour(template: "{{#isBad}}<b>ja</b>{{/isBad}}", expected: ""),
            Behaviour(template: "{{#people}}{{name}} {{/people}}", expected: "Máret Ola "),
            Behaviour(template: "{{#none}}x{{/none}}", expected: ""),
            Behaviour(template: "{{#missing}}x{{/missing}}", expected: ""),
            Behaviour(template: "{{#chair}}{{name}}, {{title}}{{/chair}}", expected: "Máret, Åsen &amp; Dalen"),
            Behaviour(template: "{{#words}}[{{.}}]{{/words}}", expected: "[en][to]"),
            Behaviour(template: "{{#width}}{{.}} og {{width}}{{/width}}", expected: "40% og 40%"),
            Behaviour(
                template: "{{#people}}{{#words}}{{name}}{{.}};{{/words}}{{/people}}",
                expected: "Máreten;Máretto;Olaen;Olato;"),
            Behaviour(template: "{{#isGood}}a {{#isGood}}b{{/isGood}} c{{/isGood}}", expected: "a b c"),
            Behaviour(template: "{{#people}}{{name}}: {{role}};{{/people}}", expected: "Máret: leder;Ola: ;"),
            Behaviour(template: "{{#grid}}({{#.}}{{.}}{{/.}}){{/grid}}", expected: "(12)(3)"),
            Behaviour(template: "{{# isGood }}x{{/ isGood }}", expected: "x"),
            Behaviour(template: "{{#frame.head}}{{word}}{{/frame.head}}", expected: "dypt"),
        ])
    func sections(behaviour: Behaviour) throws { try check(behaviour) }

    @Test(
        "inverted sections",
        arguments: [
            Behaviour(template: "{{^isBad}}rolig{{/isBad}}", expected: "rolig"),
            Behaviour(template: "{{^isGood}}rolig{{/isGood}}", expected: ""),
            Behaviour(template: "{{^none}}tomt{{/none}}", expected: "tomt"),
            Behaviour(template: "{{^people}}tomt{{/people}}", expected: ""),
            Behaviour(template: "{{^missing}}mangler{{/missing}}", expected: "mangler"),
            Behaviour(template: "{{^chair}}ingen{{/chair}}", expected: ""),
            Behaviour(template: "{{#people}}{{^role}}{{name}}{{/role}}{{/people}}", expected: "Ola"),
            Behaviour(template: "{{^isBad}}a {{^isBad}}b{{/isBad}} c{{/isBad}}", expected: "a b c"),
        ])
    func inverted(behaviour: Behaviour) throws { try check(behaviour) }

    @Test(
        "comments",
        arguments: [
            Behaviour(template: "a{{! en merknad }}b", expected: "ab"),
            Behaviour(template: "a{{!\nflere\nlinjer\n}}b", expected: "ab"),
            Behaviour(template: "a\n  {{! alene }}\nb", expected: "a\nb"),
            Behaviour(template: "a {{! ikke alene }}\nb", expected: "a \nb"),
            Behaviour(template: "a{{!title}}{{! title }}b", expected: "ab"),
        ])
    func comments(behaviour: Behaviour) throws { try check(behaviour) }

    @Test(
        "delimiters",
        arguments: [
            Behaviour(template: "{{=<% %>=}}<%title%> {{title}}", expected: "Åsen &amp; Dalen {{title}}"),
            Behaviour(template: "{{=[ ]=}}[title][=(( ))=]((width))", expected: "Åsen &amp; Dalen40%"),
            Behaviour(template: "a\n{{= | | =}}\nb|width|", expected: "a\nb40%"),
            Behaviour(
                template: "{{=<% %>=}}<%> del%> <%width%>", expected: "40% 40%", files: ["del.html": "{{width}}"]),
            Behaviour(
                template: "{{> del}} {{width}}", expected: "40% 40%", files: ["del.html": "{{=<% %>=}}<%width%>"]),
            Behaviour(template: "{{=<% %>=}}<%#isGood%>ja<%/isGood%>", expected: "ja"),
        ])
    func delimiters(behaviour: Behaviour) throws { try check(behaviour) }

    @Test(
        "partials",
        arguments: [
            Behaviour(template: "({{> del}})", expected: "(40%)", files: ["del.html": "{{width}}"]),
            Behaviour(template: "({{>del}})", expected: "(40%)", files: ["sections/del.html": "{{width}}"]),
            Behaviour(template: "({{> del.html }})", expected: "(40%)", files: ["charts/del.html": "{{width}}"]),
            Behaviour(
                template: "{{#people}}{{> del}}{{/people}}", expected: "MáretOla", files: ["del.html": "{{name}}"]),
            Behaviour(
                template: "{{> ytre}}", expected: "&lt;40%&gt;",
                files: ["ytre.html": "&lt;{{> indre}}&gt;", "indre.html": "{{width}}"]),
            Behaviour(template: "a\n  {{> del}}\nb", expected: "a\n  1\n  2\nb", files: ["del.html": "1\n2\n"]),
            Behaviour(template: "a {{> del}}\nb", expected: "a 1\n2\n\nb", files: ["del.html": "1\n2\n"]),
            Behaviour(
                template: "a\n  {{> del}}\n", expected: "a\n  linje\nto\n",
                files: ["del.html": "{{lines}}\n"]),
            Behaviour(
                template: "  {{> ytre}}\n", expected: "    x\n",
                files: ["ytre.html": "  {{> indre}}\n", "indre.html": "x\n"]),
        ])
    func partials(behaviour: Behaviour) throws { try check(behaviour) }

    @Test(
        "inheritance",
        arguments: [
            Behaviour(template: "{{$a}}standard {{width}}{{/a}}", expected: "standard 40%"),
            Behaviour(
                template: "{{<mor}}{{$a}}ytre {{<mor}}{{$a}}indre{{/a}}{{/mor}}{{/a}}{{/mor}}",
                expected: "[ytre [indre]]", files: ["mor.html": "[{{$a}}std{{/a}}]"]),
            Behaviour(template: "{{<mor}}{{/mor}}", expected: "[std]", files: ["mor.html": "[{{$a}}std{{/a}}]"]),
            Behaviour(
                template: "{{<mor}}{{$a}}eget{{/a}}{{/mor}}", expected: "[eget]",
                files: ["mor.html": "[{{$a}}std{{/a}}]"]),
            Behaviour(
                template: "{{<mor}} {{! bare blokker }} {{$b}}eget{{/b}} {{/mor}}", expected: "en, eget",
                files: ["mor.html": "{{$a}}en{{/a}}, {{$b}}to{{/b}}"]),
            Behaviour(
                template: "{{<mor}}{{$a}}1{{/a}}{{/mor}} {{<mor}}{{$a}}2{{/a}}{{/mor}}", expected: "[1] [2]",
                files: ["mor.html": "[{{$a}}std{{/a}}]"]),
            Behaviour(
                template: "{{<mor}}{{$a}}barn{{/a}}{{/mor}}", expected: "barn",
                files: ["mor.html": "{{<bestemor}}{{$a}}mor{{/a}}{{/bestemor}}", "bestemor.html": "{{$a}}b{{/a}}"]),
            Behaviour(
                template: "{{<mor}}{{$a}}{{name}}{{/a}}{{/mor}}", expected: "MáretOla",
                files: ["mor.html": "{{#people}}{{$a}}{{/a}}{{/people}}"]),
            Behaviour(
                template: "{{> mor}}|{{<mor}}{{/mor}}", expected: "std|std", files: ["mor.html": "{{$a}}std{{/a}}"]),
            Behaviour(
                template: "{{<mor}}{{$title}}blokk{{/title}}{{/mor}}", expected: "blokk Åsen &amp; Dalen",
                files: ["mor.html": "{{$title}}{{/title}} {{title}}"]),
            Behaviour(
                template: "{{<mor}}{{$klasse}}god{{/klasse}}{{/mor}}", expected: "<p class=\"a god\">x</p>",
                files: ["mor.html": "<p class=\"a {{$klasse}}vanlig{{/klasse}}\">x</p>"]),
        ])
    func inheritance(behaviour: Behaviour) throws { try check(behaviour) }

    private static let drawings = ["stolpe.html": "<i>{{width}}</i>", "ring.html": "<b>{{width}}</b>"]

    @Test(
        "dynamic names",
        arguments: [
            Behaviour(template: "{{> *kind}}", expected: "<b>40%</b>", files: drawings),
            Behaviour(template: "{{>* kind }}", expected: "<b>40%</b>", files: drawings),
            Behaviour(template: "{{#frame}}{{> *kind}}{{/frame}}", expected: "<b>40%</b>", files: drawings),
            Behaviour(template: "{{#kinds}}{{> *kind}}{{/kinds}}", expected: "<i>40%</i><b>40%</b>", files: drawings),
            Behaviour(
                template: "{{<*kind}}{{$a}}egen{{/a}}{{/*kind}}", expected: "<b>egen</b>",
                files: ["stolpe.html": "<i>{{$a}}{{/a}}</i>", "ring.html": "<b>{{$a}}{{/a}}</b>"]),
        ])
    func dynamicNames(behaviour: Behaviour) throws { try check(behaviour) }

    @Test(
        "lines that hold nothing but a tag leave no line",
        arguments: [
            Behaviour(template: "a\n{{#isGood}}\nb\n{{/isGood}}\nc", expected: "a\nb\nc"),
            Behaviour(template: "a\n  {{#isGood}}\nb\n\t{{/isGood}}  \nc", expected: "a\nb\nc"),
            Behaviour(template: "a\r\n{{^isBad}}\r\n{{/isBad}}\r\nb", expected: "a\nb"),
            Behaviour(template: "a\n{{#isGood}} b\n{{/isGood}}\n", expected: "a\n b\n"),
            Behaviour(template: "a\n {{width}}\nb", expected: "a\n 40%\nb"),
            Behaviour(
                template: "a\n{{#people}}\n<i>{{name}}</i>\n{{/people}}\nb", expected: "a\n<i>Máret</i>\n<i>Ola</i>\nb"),
        ])
    func standaloneLines(behaviour: Behaviour) throws { try check(behaviour) }

    /// The body stands in a partial of its own, so that its first line is a first line.
    private func check(_ behaviour: Behaviour) throws {
        let files = behaviour.files.merging(["body.html": behaviour.template]) { $1 }
        #expect(
            try expand("{{> body}}", MustacheData.values, files: files, schema: MustacheData.schema)
                == behaviour.expected)
    }
}
