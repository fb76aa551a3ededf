import Markup
import Testing

@testable import Typesetter

/// Which elements of one document a selector matches.
@Suite("Selectors")
struct SelectorTests {
    static let html = """
        <body id=body>
        <div id=a class="x y" lang=en-GB title="one two">
        <p id=b class=x>t</p><p id=c data-n=ab-cd>t</p><span id=d></span><p id=e lang=nb>t <em id=f>t</em></p>
        </div>
        <ol id=l><li id=l1><li id=l2 class=x><li id=l3><li id=l4><li id=l5></ol>
        <h2 id=h>t</h2><a id=n href="#a">t</a><a id=m>t</a><input id=i checked disabled>
        <svg id=s><g id=g></g></svg>
        """

    /// A selector and the ids of what it matches.
    static let cases: [(String, String)] = [
        ("p", "b c e"), ("P", "b c e"), (".x", "a b l2"), (".x.y", "a"), ("#b", "b"), ("p#b.x", "b"),
        ("[title]", "a"), ("[data-n=ab-cd]", "c"), ("[data-n|=ab]", "c"), ("[data-n^=ab]", "c"),
        ("[data-n$=cd]", "c"), ("[data-n*='-']", "c"), ("[title~=two]", "a"), ("[title=one]", ""),
        ("[data-n=AB-CD]", ""), ("[data-n=AB-CD i]", "c"), ("[data-n^='']", ""),
        ("div p", "b c e"), ("div > em", ""), ("div em", "f"), ("p > em", "f"), ("p + p", "c"), ("p ~ p", "c e"),
        ("span + p", "e"), ("body > .x", "a"), ("h2, em", "f h"), ("#a *", "b c d e f"),
        ("div :first-child", "b f"), ("p:last-child", "e"), ("em:only-child", "f"), ("#d:empty", "d"),
        ("p:first-of-type", "b"), ("p:last-of-type", "e"), ("span:only-of-type", "d"),
        ("li:nth-child(2)", "l2"), ("li:nth-child(odd)", "l1 l3 l5"), ("li:nth-child(2n)", "l2 l4"),
        ("li:nth-child(-n+2)", "l1 l2"), ("li:nth-child(3n-1)", "l2 l5"), ("li:nth-last-child(1)", "l5"),
        ("li:nth-last-child(n+4)", "l1 l2"), ("p:nth-of-type(2)", "c"), ("p:nth-last-of-type(2)", "c"),
        ("li:nth-child(1 of .x)", "l2"), ("li:nth-child(0)", ""),
        ("p:not(.x)", "c e"), ("p:not(.x, [data-n])", "e"), ("p:not(:not(.x))", "b"), (":is(h2, em)", "f h"),
        ("div :is(p, span) > em", "f"), (":where(.x)", "a b l2"), (":is(h2, :unknown-thing)", "h"),
        (":root > body", "body"), ("a:link", "n"), (":any-link", "n"), ("a:visited", ""), ("p:hover", ""),
        (":checked", "i"), (":disabled", "i"), (":lang(en)", "a b c d"), (":lang(nb)", "e f"), ("p:dir(ltr)", "b c e"),
        ("g", "g"), ("svg > g", "g"), ("|p", ""), ("*|p", "b c e"), ("p/**/.x", "b"), ("\\70", "b c e"),
    ]

    @Test("What they match", arguments: cases) func matches(selector: String, ids: String) throws {
        let fixture = try StyleFixture(Self.html, css: "\(selector) { z-index: 7 }")
        #expect(fixture.diagnostics.isEmpty)
        let document = fixture.styled.document
        let found = (0..<document.nodeCount).map { NodeID($0) }.filter { document.kind($0) == .element }
            .filter { fixture.styled[$0].box.zIndex == 7 }.compactMap { document.attribute("id", of: $0) }
        #expect(found.joined(separator: " ") == ids)
    }

    /// Weaker first: the second selector's declaration stands first and still wins.
    static let specificities: [(weak: String, strong: String)] = [
        ("p", ".x"), (".x", "#b"), ("p.x", "#b"), ("div p", "div p.x"), ("p", "div p"), ("p", "p:first-child"),
        (":where(#b)", "p"), ("p", ":is(p, #none)"), ("p", "p:not(.none)"), ("p:not(p p)", "p:not(.none)"),
        ("p", "[class]"), ("p", "p:nth-child(1)"), ("*", "p"), ("body div p", ".x"),
    ]

    @Test("Specificity", arguments: specificities) func specificity(weak: String, strong: String) throws {
        let fixture = try StyleFixture(Self.html, css: "\(strong) { z-index: 7 } \(weak) { z-index: 1 }")
        #expect(fixture.diagnostics.isEmpty)
        #expect(try fixture.style("b").box.zIndex == 7)
    }

    @Test("Equal ones: the later wins") func order() throws {
        let fixture = try StyleFixture(Self.html, css: ".x { z-index: 1 } [class] { z-index: 7 }")
        #expect(try fixture.style("b").box.zIndex == 7)
    }

    @Test("Pseudo-elements with content have a style; ::marker has one for list items")
    func pseudoElements() throws {
        let fixture = try StyleFixture(
            Self.html, css: "h2::before { content: 'x' } h2:after { content: none } li::marker { color: red }")
        let styled = fixture.styled
        #expect(styled.before[try fixture.node("h")] != nil)
        #expect(styled.after[try fixture.node("h")] == nil)
        let marker = try #require(styled.markers[try fixture.node("l1")])
        #expect(styled.styles[Int(marker.index)].text.color == Color(red: 1, green: 0, blue: 0))
    }

    /// Selectors that are none, and what is said of them.
    static let wrong: [(String, String)] = [
        ("p >", "css-selector"), ("> p", "css-selector"), ("p,,em", "css-selector"), ("[=x]", "css-selector"),
        ("p:nth-child(x)", "css-selector"), (":has(p)", "css-selector"), ("p::none", "css-selector"),
        (".1", "css-selector"), ("p:not(::before)", "css-selector"), ("a:first-chil", "css-selector"),
    ]

    @Test("Wrong ones drop their rule and are told", arguments: wrong)
    func isTold(selector: String, code: String) throws {
        let fixture = try StyleFixture(Self.html, css: "em, \(selector) { z-index: 7 } p { z-index: 2 }")
        #expect(fixture.diagnostics.map(\.code.text) == [code])
        #expect(try fixture.style("f").box.zIndex == nil)
        #expect(try fixture.style("b").box.zIndex == 2)
    }

    @Test("A selector nested too deep is told, not followed") func bomb() throws {
        let deep = String(repeating: ":not(", count: 400) + "p" + String(repeating: ")", count: 400)
        let fixture = try StyleFixture(Self.html, css: "\(deep) { z-index: 7 }")
        #expect(fixture.diagnostics.map(\.code.text) == ["css-selector"])
    }
}
