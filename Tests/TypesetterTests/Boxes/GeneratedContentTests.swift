import Testing

@testable import Typesetter

@Suite("Lists, markers and generated content")
struct GeneratedContentTests {
    static let lists: [PagedCase] = [
        PagedCase(
            "an outside marker stands in the margin", css: "ul { padding-left: 20px }", "<ul><li id=a>x</ul>",
            "1 a 20,0 80x10 \"x\" \"• \""),
        PagedCase(
            "an inside marker begins the line", css: "ul { list-style-position: inside }", "<ul><li>x</ul>", "1 \"• x\""
        ),
        PagedCase("list-style-type: none", css: "ul { list-style: none }", "<ul><li>x</ul>", "1 \"x\""),
        PagedCase("decimal", css: "ol { list-style-position: inside }", "<ol><li>x<li>y</ol>", "1 \"1. x\" \"2. y\""),
        PagedCase(
            "start", css: "ol { list-style-position: inside }", "<ol start=5><li>x<li>y</ol>", "1 \"5. x\" \"6. y\""),
        PagedCase(
            "value", css: "ol { list-style-position: inside }", "<ol><li>x<li value=7>y<li>z</ol>",
            "1 \"1. x\" \"7. y\" \"8. z\""),
        PagedCase(
            "reversed", css: "ol { list-style-position: inside }", "<ol reversed><li>x<li>y</ol>", "1 \"2. x\" \"1. y\""
        ),
        PagedCase(
            "lower-alpha", css: "ol { list-style: lower-alpha inside }", "<ol><li>x<li>y</ol>", "1 \"a. x\" \"b. y\""),
        PagedCase("upper-roman", css: "ol { list-style: upper-roman inside }", "<ol start=4><li>x</ol>", "1 \"IV. x\""),
        PagedCase(
            "a list in a list counts anew", css: "ol { list-style-position: inside }",
            "<ol><li>x<ol><li>y</ol><li>z</ol>", "1 \"1. x\" \"1. y\" \"2. z\""),
        PagedCase(
            "::marker content", css: "ul { list-style-position: inside } li::marker { content: '– ' }",
            "<ul><li>x</ul>", "1 \"– x\""),
        PagedCase(
            "::marker without content", css: "ul { list-style-position: inside } li::marker { content: none }",
            "<ul><li>x</ul>", "1 \"x\""),
        PagedCase("a string as type", css: "ul { list-style: '* ' inside }", "<ul><li>x</ul>", "1 \"* x\""),
        PagedCase(
            "display: list-item", css: "div { display: list-item; list-style: disc inside }", "<div>x</div>",
            "1 \"• x\""),
        PagedCase(
            "a list goes on with its numbers", css: "ol { list-style-position: inside } li { height: 60px }",
            "<ol><li>x<li>y</ol>", "1 \"1. x\" | 2 \"2. y\""),
    ]

    @Test("Lists", arguments: lists) func list(_ example: PagedCase) throws { try example.check() }

    static let contents: [PagedCase] = [
        PagedCase("::before", css: "p::before { content: 'a' }", "<p>b</p>", "1 \"ab\""),
        PagedCase("::after", css: "p::after { content: 'c' }", "<p>b</p>", "1 \"bc\""),
        PagedCase("content: none", css: "p::before { content: none }", "<p>b</p>", "1 \"b\""),
        PagedCase("attr()", css: "p::after { content: attr(title) }", "<p title=t>b</p>", "1 \"bt\""),
        PagedCase("a missing attribute is empty", css: "p::after { content: attr(title) '.' }", "<p>b</p>", "1 \"b.\""),
        PagedCase(
            "counter()", css: "p { counter-increment: n } p::before { content: counter(n) ' ' }", "<p>b</p><p>c</p>",
            "1 \"1 b\" \"2 c\""),
        PagedCase(
            "counter-reset",
            css: "body { counter-reset: n 4 } p { counter-increment: n } p::before { content: counter(n) }", "<p></p>",
            "1 \"5\""),
        PagedCase(
            "counter-increment by a number", css: "p { counter-increment: n 10 } p::before { content: counter(n) }",
            "<p></p><p></p>", "1 \"10\" \"20\""),
        PagedCase("counter-set", css: "p { counter-set: n 7 } p::before { content: counter(n) }", "<p></p>", "1 \"7\""),
        PagedCase(
            "counters()",
            css: "div { counter-reset: n; counter-increment: n } div div::before { content: counters(n, '.') }",
            "<div><div></div></div>", "1 \"1.1\""),
        PagedCase(
            "a hidden element counts nothing",
            css: "p { counter-increment: n } p::before { content: counter(n) } .h { display: none }",
            "<p class=h></p><p></p>", "1 \"1\""),
        PagedCase(
            "quotes", css: "q { quotes: '«' '»' } q::before { content: open-quote } q::after { content: close-quote }",
            "<q>b</q>", "1 \"«b»\""),
        PagedCase(
            "nested quotes",
            css: "q { quotes: '«' '»' '‹' '›' } q::before { content: open-quote } q::after { content: close-quote }",
            "<q>b<q>c</q></q>", "1 \"«b‹c›»\""),
        PagedCase("a block before", css: "p::before { content: 'a'; display: block }", "<p>b</p>", "1 \"a\" \"b\""),
        PagedCase(
            "an escaped line break", css: "p::before { content: 'a\\A b'; white-space: pre }", "<p></p>",
            "1 \"a\" \"b\""),
        PagedCase("text-transform", css: "p { text-transform: uppercase }", "<p>blå øy</p>", "1 \"BLÅ ØY\""),
        PagedCase("capitalize", css: "p { text-transform: capitalize }", "<p>blå øy</p>", "1 \"Blå Øy\""),
        PagedCase(
            "before and after in a flex container are items",
            css: "p { display: flex } p::before { content: 'a' } p::after { content: 'c' }", "<p>b</p>",
            "1 \"a\" \"b\" \"c\""),
    ]

    @Test("Generated content", arguments: contents) func content(_ example: PagedCase) throws { try example.check() }

    static let boxes: [PagedCase] = [
        PagedCase("text beside blocks gets a block", "x<p id=a>y</p>z", "1 \"x\" a 0,10 100x10 \"y\" \"z\""),
        PagedCase(
            "a block in an inline parts it", "<span>x<div id=a>y</div>z</span>", "1 \"x\" a 0,10 100x10 \"y\" \"z\""),
        PagedCase(
            "white space between blocks is nothing", "<p id=a>x</p> <p id=b>y</p>",
            "1 a 0,0 100x10 \"x\" b 0,10 100x10 \"y\""),
        PagedCase("display: none", css: "#a { display: none }", "<p id=a>x</p><p id=b>y</p>", "1 b 0,0 100x10 \"y\""),
        PagedCase(
            "display: contents", css: "#a { display: contents }", "<div id=a><p id=b>x</p></div>",
            "1 b 0,0 100x10 \"x\""),
        PagedCase(
            "inline-block", css: "i { display: inline-block; vertical-align: top }",
            "<i id=a w=20 h=10></i><i id=b w=30 h=15></i>", "1 a 0,0 20x10 b 20,0 30x15"),
        PagedCase(
            "inline-block shrinks to fit", css: "i { display: inline-block; vertical-align: top }",
            "<i id=a><b id=b style='display: block' w=30 h=10></b></i>", "1 a 0,0 30x10 b 0,0 30x10"),
        PagedCase(
            "inline-blocks wrap", css: "i { display: inline-block; vertical-align: top }",
            "<i id=a w=60 h=10></i><i id=b w=60 h=10></i>", "1 a 0,0 60x10 b 0,10 60x10"),
        PagedCase(
            "margins of an inline-block", css: "i { display: inline-block; vertical-align: top; margin: 5px }",
            "<i id=a w=20 h=10></i>", "1 a 5,5 20x10"),
        PagedCase(
            "inline-block on the baseline", css: "i { display: inline-block; margin-bottom: -2px }",
            "<p id=p><i id=a w=20 h=20></i></p>", "1 p 0,0 100x19.65 a 0,0 20x20"),
        PagedCase("br", "x<br>y", "1 \"x\" \"y\""),
        PagedCase("wbr", css: "p { width: 5px }", "<p>x<wbr>y</p>", "1 \"x\" \"y\""),
        PagedCase(
            "a soft hyphen shows at a line's end", css: "p { width: 25px }", "<p>aaa&shy;bbb</p>",
            "1 \"aaa\u{AD}-\" \"bbb\""),
        PagedCase(
            "display: none takes pseudo-elements along", css: "#a { display: none } #a::before { content: 'x' }",
            "<p id=a></p><p>y</p>", "1 \"y\""),
        PagedCase(
            "text-align: center", css: "p { text-align: center } i { display: inline-block; vertical-align: top }",
            "<p><i id=a w=20 h=10></i></p>", "1 a 40,0 20x10"),
        PagedCase(
            "text-align: right", css: "p { text-align: right } i { display: inline-block; vertical-align: top }",
            "<p><i id=a w=20 h=10></i></p>", "1 a 80,0 20x10"),
        PagedCase(
            "text-indent", css: "p { text-indent: 10px } i { display: inline-block; vertical-align: top }",
            "<p><i id=a w=20 h=10></i></p>", "1 a 10,0 20x10"),
    ]

    @Test("Boxes of all kinds", arguments: boxes) func box(_ example: PagedCase) throws { try example.check() }
}
